// SPDX-License-Identifier: MIT
#include "pdf/qpdf_text.h"

#include "pdf/character_map.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QUtil.hh>

#include <map>

namespace decretum {

namespace {

constexpr int kDeepestForm = 8;

struct TextFont {
    CharacterMap map;
    size_t codeLength = 1;
};

std::string unpacked(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

TextFont fontOf(QPDFObjectHandle font)
{
    TextFont read;
    if (QPDFObjectHandle map = font.getKey("/ToUnicode"); map.isStream())
        read.map = CharacterMap::parse(unpacked(map));
    read.codeLength = font.getKey("/Subtype").isName() && font.getKey("/Subtype").getName() == "/Type0" ? 2 : 1;
    return read;
}

std::u16string utf16Of(const std::string& utf8)
{
    const std::string bytes = QUtil::utf8_to_utf16(utf8);  // big-endian, with a mark
    std::u16string text;
    for (size_t at = 2; at + 1 < bytes.size(); at += 2)
        text += static_cast<char16_t>((static_cast<unsigned char>(bytes[at]) << 8) | static_cast<unsigned char>(bytes[at + 1]));
    return text;
}

/// Fonts by their object, each read once.
using Fonts = std::map<QPDFObjGen, TextFont>;

class TextReader final : public QPDFObjectHandle::ParserCallbacks {
public:
    TextReader(QPDFObjectHandle resources, Fonts& fonts, std::u16string& text, int depth)
        : m_resources(std::move(resources)), m_fonts(fonts), m_text(text), m_depth(depth)
    {}

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        act(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {}

private:
    void act(const std::string& name)
    {
        if (name == "Tf" && m_operands.size() == 2 && m_operands[0].isName()) {
            chooseFont(resource("/Font", m_operands[0].getName()));
        } else if (name == "Tj" || name == "'" || name == "\"") {
            if (!m_operands.empty())
                show(m_operands.back());
        } else if (name == "TJ" && m_operands.size() == 1 && m_operands[0].isArray()) {
            for (int at = 0; at < m_operands[0].getArrayNItems(); ++at)
                show(m_operands[0].getArrayItem(at));
        } else if (name == "BDC" || name == "BMC") {
            begin();
        } else if (name == "EMC" && !m_hidden.empty()) {
            m_hidden.pop_back();
        } else if (name == "Do" && m_operands.size() == 1 && m_operands[0].isName()) {
            drawForm(resource("/XObject", m_operands[0].getName()));
        }
    }

    QPDFObjectHandle resource(const char* kind, const std::string& name)
    {
        QPDFObjectHandle all = m_resources.isDictionary() ? m_resources.getKey(kind) : QPDFObjectHandle::newNull();
        return all.isDictionary() ? all.getKey(name) : QPDFObjectHandle::newNull();
    }

    void chooseFont(QPDFObjectHandle font)
    {
        m_font = nullptr;
        if (!font.isDictionary())
            return;
        auto known = m_fonts.find(font.getObjGen());
        if (known == m_fonts.end())
            known = m_fonts.emplace(font.getObjGen(), fontOf(font)).first;
        m_font = &known->second;
    }

    void show(QPDFObjectHandle shown)
    {
        if (shown.isString() && m_font && !isHidden())
            m_text += m_font->map.textOf(shown.getStringValue(), m_font->codeLength);
    }

    bool isHidden() const { return !m_hidden.empty() && m_hidden.back(); }

    /// An artifact is no text; text that stands for other is taken in its place.
    void begin()
    {
        bool hides = isHidden();
        if (!m_operands.empty() && m_operands[0].isName() && m_operands[0].getName() == "/Artifact")
            hides = true;
        if (m_operands.size() == 2 && !hides) {
            QPDFObjectHandle properties = m_operands[1].isName() ? resource("/Properties", m_operands[1].getName()) : m_operands[1];
            if (properties.isDictionary() && properties.getKey("/ActualText").isString()) {
                m_text += utf16Of(properties.getKey("/ActualText").getUTF8Value());
                hides = true;
            }
        }
        m_hidden.push_back(hides);
    }

    void drawForm(QPDFObjectHandle form)
    {
        if (!form.isStream() || isHidden() || m_depth >= kDeepestForm)
            return;
        QPDFObjectHandle dictionary = form.getDict();
        if (!dictionary.getKey("/Subtype").isName() || dictionary.getKey("/Subtype").getName() != "/Form")
            return;
        QPDFObjectHandle own = dictionary.getKey("/Resources");
        TextReader reader(own.isDictionary() ? own : m_resources, m_fonts, m_text, m_depth + 1);
        QPDFObjectHandle::parseContentStream(form, &reader);
    }

    QPDFObjectHandle m_resources;
    Fonts& m_fonts;
    std::u16string& m_text;
    int m_depth;
    const TextFont* m_font = nullptr;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<bool> m_hidden;  // of the marked content that is open
};

}  // namespace

std::vector<std::u16string> pageTextsOf(const char* bytes, size_t size)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    try {
        pdf.processMemoryFile("decretum", bytes, size);
    } catch (const QPDFExc& failure) {
        if (failure.getErrorCode() == qpdf_e_password)
            throw PdfPasswordWanted(failure.what());
        throw;
    }
    Fonts fonts;
    std::vector<std::u16string> texts;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        texts.emplace_back();
        TextReader reader(page.getAttribute("/Resources", false), fonts, texts.back(), 0);
        page.parseContents(&reader);
    }
    return texts;
}

}  // namespace decretum
