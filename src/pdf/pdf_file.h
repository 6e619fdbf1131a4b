// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <vector>

namespace decretum::pdfout {

/// zlib's form of `bytes` (FlateDecode).
QByteArray deflated(const QByteArray& bytes);

/// The objects of a PDF and the file that they make (ISO 32000-1, 7.5). The same objects give the same bytes, the file's id included.
class PdfFile {
public:
    enum class Form : quint8 {
        Classic,  ///< PDF 1.4: each object by itself, a table of references.
        Compact,  ///< PDF 1.7: object streams and a reference stream.
    };
    explicit PdfFile(Form form) : m_form(form) {}

    /// A number for an object that is told later by set() or setStream(): each must be told once.
    int reserve();
    int add(QByteArray object);
    void set(int number, QByteArray object);
    /// `entries`: the dictionary's own, without Length and brackets. The bytes are packed here.
    void setStream(int number, const QByteArray& entries, const QByteArray& bytes);
    /// The bytes stand as they are; `entries` names their filter, if any.
    void setRawStream(int number, const QByteArray& entries, const QByteArray& bytes);

    QByteArray finish(int catalogue, int information) const;

private:
    struct Object {
        QByteArray bytes;
        bool isStream = false;
    };
    struct Place {
        bool isPacked = false;
        qsizetype offset = 0;  ///< In the file; packed: number of its stream.
        qsizetype index = 0;   ///< In its stream.
    };
    QByteArray finishClassic(QByteArray file, const std::vector<Place>& places, const QByteArray& trailer) const;
    QByteArray finishCompact(QByteArray file, std::vector<Place> places, const QByteArray& trailer) const;

    Form m_form;
    std::vector<Object> m_objects;  // object n is at n - 1
};

}  // namespace decretum::pdfout
