// SPDX-License-Identifier: MIT
#include "pdf/pdf_file.h"

#include "pdf/pdf_values.h"

#include <QCryptographicHash>

namespace decretum::pdfout {

namespace {

constexpr size_t kPackedTogether = 200;  // objects to a stream: a reader unpacks one whole

void appendObject(QByteArray& file, qsizetype number, const QByteArray& bytes)
{
    file += QByteArray::number(number) + " 0 obj\n" + bytes + "\nendobj\n";
}

QByteArray streamOf(const QByteArray& entries, const QByteArray& bytes)
{
    return "<<" + entries + "/Length " + QByteArray::number(bytes.size()) + ">>\nstream\n" + bytes + "\nendstream";
}

QByteArray identity(const QByteArray& file)
{
    const QByteArray id = '<' + QCryptographicHash::hash(file, QCryptographicHash::Md5).toHex().toUpper() + '>';
    return "/ID[" + id + id + ']';
}

void appendBytes(QByteArray& target, qsizetype value, int count)
{
    for (int shift = (count - 1) * 8; shift >= 0; shift -= 8)
        target += static_cast<char>((value >> shift) & 0xFF);
}

QByteArray ending(qsizetype start)
{
    return "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

}  // namespace

QByteArray deflated(const QByteArray& bytes)
{
    constexpr qsizetype kLengthBefore = 4;  // that qCompress() puts before zlib's bytes
    return qCompress(bytes).sliced(kLengthBefore);
}

int PdfFile::reserve()
{
    m_objects.emplace_back();
    return static_cast<int>(m_objects.size());
}

int PdfFile::add(QByteArray object)
{
    const int number = reserve();
    set(number, std::move(object));
    return number;
}

void PdfFile::set(int number, QByteArray object)
{
    m_objects.at(static_cast<size_t>(number) - 1) = {.bytes = std::move(object)};
}

void PdfFile::setStream(int number, const QByteArray& entries, const QByteArray& bytes)
{
    setRawStream(number, entries + "/Filter/FlateDecode", deflated(bytes));
}

void PdfFile::setRawStream(int number, const QByteArray& entries, const QByteArray& bytes)
{
    m_objects.at(static_cast<size_t>(number) - 1) = {.bytes = streamOf(entries, bytes), .isStream = true};
}

QByteArray PdfFile::finish(int catalogue, int information) const
{
    // Four bytes above 127 tell whoever transfers the file that it is no text (ISO 19005-2, 6.1.2).
    QByteArray file = m_form == Form::Classic ? "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n" : "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    std::vector<Place> places(m_objects.size());
    for (size_t at = 0; at < m_objects.size(); ++at) {
        if (m_form == Form::Compact && !m_objects[at].isStream)
            continue;
        places[at].offset = file.size();
        appendObject(file, static_cast<qsizetype>(at) + 1, m_objects[at].bytes);
    }
    const QByteArray trailer = "/Root " + reference(catalogue) + "/Info " + reference(information);
    return m_form == Form::Classic ? finishClassic(std::move(file), places, trailer) : finishCompact(std::move(file), std::move(places), trailer);
}

QByteArray PdfFile::finishClassic(QByteArray file, const std::vector<Place>& places, const QByteArray& trailer) const
{
    const qsizetype start = file.size();
    const QByteArray size = QByteArray::number(static_cast<qsizetype>(places.size()) + 1);
    const QByteArray id = identity(file);
    file += "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (const Place& place : places)
        file += QByteArray::number(place.offset).rightJustified(10, '0') + " 00000 n \n";
    return file + "trailer\n<<" + trailer + "/Size " + size + id + ">>\n" + ending(start);
}

QByteArray PdfFile::finishCompact(QByteArray file, std::vector<Place> places, const QByteArray& trailer) const
{
    std::vector<size_t> packed;
    for (size_t at = 0; at < m_objects.size(); ++at) {
        if (!m_objects[at].isStream)
            packed.push_back(at);
    }
    for (size_t from = 0; from < packed.size(); from += kPackedTogether) {
        const size_t to = std::min(from + kPackedTogether, packed.size());
        const size_t stream = places.size();
        QByteArray index;
        QByteArray body;
        for (size_t at = from; at < to; ++at) {
            places[packed[at]] = {.isPacked = true, .offset = static_cast<qsizetype>(stream) + 1, .index = static_cast<qsizetype>(at - from)};
            index += QByteArray::number(static_cast<qsizetype>(packed[at]) + 1) + ' ' + QByteArray::number(body.size()) + ' ';
            body += m_objects[packed[at]].bytes + '\n';
        }
        const QByteArray entries = "/Type/ObjStm/N " + QByteArray::number(static_cast<qsizetype>(to - from)) + "/First "
            + QByteArray::number(index.size()) + "/Filter/FlateDecode";
        places.push_back({.offset = file.size()});
        appendObject(file, static_cast<qsizetype>(stream) + 1, streamOf(entries, deflated(index + body)));
    }
    const qsizetype start = file.size();
    places.push_back({.offset = start});
    QByteArray table;
    appendBytes(table, 0, 1);
    appendBytes(table, 0, 4);
    appendBytes(table, 0xFFFF, 2);
    for (const Place& place : places) {
        appendBytes(table, place.isPacked ? 2 : 1, 1);
        appendBytes(table, place.offset, 4);
        appendBytes(table, place.index, 2);
    }
    const QByteArray size = QByteArray::number(static_cast<qsizetype>(places.size()) + 1);
    const QByteArray entries = "/Type/XRef/W[1 4 2]/Size " + size + trailer + identity(file) + "/Filter/FlateDecode";
    appendObject(file, static_cast<qsizetype>(places.size()), streamOf(entries, deflated(table)));
    return file + ending(start);
}

}  // namespace decretum::pdfout
