// SPDX-License-Identifier: MIT
#include "pdf/qpdf_text.h"

#include "pdf/character_map.h"
#include "pdf/content_scanner.h"

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

class TextReader {
public:
    TextReader(QPDFObjectHandle resources, Fonts& fonts, std::u16string& text, int depth)
        : m_resources(std::move(resources)), m_fonts(fonts), m_text(text), m_depth(depth)
    {}

    void read(const std::string& content)
    {
        ContentScanner scanner(content);
        while (scanner.next())
            act(scanner.name(), scanner.operands());
    }

private:
    using Operands = std::vector<ContentOperand>;
    using Kind = ContentOperand::Kind;

    void act(const std::string& name, const Operands& operands)
    {
        if (name == "Tf" && operands.size() == 2 && operands[0].kind == Kind::Name) {
            chooseFont(operands[0].text);
        } else if (name == "Tj" || name == "'" || name == "\"") {
            if (!operands.empty() && operands.back().kind == Kind::String)
                show(operands.back().text);
        } else if (name == "TJ" && operands.size() == 1) {
            for (const std::string& shown : operands[0].strings)
                show(shown);
        } else if (name == "BDC" || name == "BMC") {
            begin(operands);
        } else if (name == "EMC" && !m_hidden.empty()) {
            m_hidden.pop_back();
        } else if (name == "Do" && operands.size() == 1 && operands[0].kind == Kind::Name) {
            drawForm(resource("/XObject", operands[0].text));
        }
    }

    QPDFObjectHandle resource(const char* kind, const std::string& name)
    {
        QPDFObjectHandle all = m_resources.isDictionary() ? m_resources.getKey(kind) : QPDFObjectHandle::newNull();
        return all.isDictionary() ? all.getKey("/" + name) : QPDFObjectHandle::newNull();
    }

    void chooseFont(const std::string& name)
    {
        const auto chosen = m_chosen.find(name);
        if (chosen != m_chosen.end()) {
            m_font = chosen->second;
            return;
        }
        m_font = nullptr;
        QPDFObjectHandle font = resource("/Font", name);
        if (!font.isDictionary())
            return;
        auto known = m_fonts.find(font.getObjGen());
        if (known == m_fonts.end())
            known = m_fonts.emplace(font.getObjGen(), fontOf(font)).first;
        m_font = &known->second;
        m_chosen[name] = m_font;
    }

    void show(const std::string& shown)
    {
        if (m_font && !isHidden())
            m_font->map.appendText(m_text, shown, m_font->codeLength);
    }

    bool isHidden() const { return !m_hidden.empty() && m_hidden.back(); }

    /// An artifact is no text; text that stands for other is taken in its place.
    void begin(const Operands& operands)
    {
        bool hides = isHidden();
        if (!operands.empty() && operands[0].kind == Kind::Name && operands[0].text == "Artifact")
            hides = true;
        if (operands.size() == 2 && !hides) {
            QPDFObjectHandle properties = propertiesOf(operands[1]);
            if (properties.isDictionary() && properties.getKey("/ActualText").isString()) {
                m_text += utf16Of(properties.getKey("/ActualText").getUTF8Value());
                hides = true;
            }
        }
        m_hidden.push_back(hides);
    }

    QPDFObjectHandle propertiesOf(const ContentOperand& operand)
    {
        if (operand.kind == Kind::Name)
            return resource("/Properties", operand.text);
        const bool saysText = operand.kind == Kind::Dictionary && operand.text.find("/ActualText") != std::string::npos;
        return saysText ? QPDFObjectHandle::parse(operand.text) : QPDFObjectHandle::newNull();
    }

    void drawForm(QPDFObjectHandle form)
    {
        if (!form.isStream() || isHidden() || m_depth >= kDeepestForm)
            return;
        QPDFObjectHandle dictionary = form.getDict();
        if (!dictionary.getKey("/Subtype").isName() || dictionary.getKey("/Subtype").getName() != "/Form")
            return;
        QPDFObjectHandle own = dictionary.getKey("/Resources");
        TextReader(own.isDictionary() ? own : m_resources, m_fonts, m_text, m_depth + 1).read(unpacked(form));
    }

    QPDFObjectHandle m_resources;
    Fonts& m_fonts;
    std::u16string& m_text;
    int m_depth;
    const TextFont* m_font = nullptr;
    std::map<std::string, const TextFont*> m_chosen;  // of these resources
    std::vector<bool> m_hidden;                       // of the marked content that is open
};

std::string contentOf(QPDFPageObjectHelper& page)
{
    std::string content;
    for (QPDFObjectHandle& part : page.getPageContents())
        content += unpacked(part) + '\n';  // operators do not go on from one part to the next
    return content;
}

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
        TextReader(page.getAttribute("/Resources", false), fonts, texts.back(), 0).read(contentOf(page));
    }
    return texts;
}

}  // namespace decretum
