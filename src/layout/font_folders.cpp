// SPDX-License-Identifier: MIT
#include "layout/font_folders.h"

#include <QDir>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

QString settingsFolder()
{
    const QString set = qEnvironmentVariable("XDG_CONFIG_HOME");
    return set.isEmpty() ? QDir::homePath() + u"/.config"_s : set;
}

class FolderReader {
public:
    QByteArray read()
    {
        for (const char* variable : {"FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT"}) {
            if (!qEnvironmentVariableIsEmpty(variable))
                return {};
        }
        m_xml.writeStartElement(u"fontconfig"_s);
        m_isPlain = QFileInfo::exists(kStart);
        readFile(kStart);
        m_xml.writeEndDocument();
        return m_isPlain ? m_out : QByteArray();
    }

private:
    static constexpr int kDeepest = 8;  // of files that include one another
    inline static const QString kStart = QStringLiteral(DECRETUM_FONTCONFIG_FOLDER "/fonts.conf");

    void readFile(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;  // as fontconfig, which leaves it out with a word on standard error
        const QByteArray bytes = file.readAll();
        const auto says = [&bytes](const char* element) { return bytes.contains(element); };
        if (!says("<dir") && !says("<cachedir") && !says("<selectfont") && !says("<include") && !says("<reset-dirs") && !says("<remap-dir"))
            return;
        ++m_depth;
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd() && m_isPlain) {
            if (xml.readNext() == QXmlStreamReader::StartElement)
                readElement(xml);
        }
        m_isPlain = m_isPlain && !xml.hasError();
        --m_depth;
    }

    void readElement(QXmlStreamReader& xml)
    {
        const QStringView name = xml.name();
        const QStringView prefix = xml.attributes().value("prefix"_L1);
        if (name == "include"_L1) {
            include(prefix, xml.readElementText().trimmed());
        } else if (name == "reset-dirs"_L1 || name == "remap-dir"_L1) {
            m_isPlain = false;
        } else if (name == "dir"_L1 || name == "cachedir"_L1 || name == "selectfont"_L1) {
            m_isPlain = m_isPlain && (prefix.isEmpty() || prefix == "xdg"_L1 || prefix == "default"_L1);
            copyElement(xml);
        }
    }

    void copyElement(QXmlStreamReader& xml)
    {
        for (int depth = 0; !xml.atEnd(); xml.readNext()) {
            m_xml.writeCurrentToken(xml);
            depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
            if (depth == 0)
                return;
        }
    }

    /// A file, or a folder's files whose names begin with a digit, in their order (fonts-conf, include).
    void include(QStringView prefix, QString path)
    {
        if (prefix == "xdg"_L1)
            path = settingsFolder() + u'/' + path;
        else if (!prefix.isEmpty() && prefix != "default"_L1)
            m_isPlain = false;
        else if (path.startsWith(u'~'))
            path = QDir::homePath() + path.mid(1);
        else if (!path.startsWith(u'/'))
            path = QFileInfo(kStart).path() + u'/' + path;
        if (m_depth >= kDeepest)
            m_isPlain = false;
        if (!m_isPlain)
            return;
        if (!QFileInfo(path).isDir()) {
            readFile(path);
            return;
        }
        for (const QString& name : QDir(path).entryList({u"[0-9]*.conf"_s}, QDir::Files, QDir::Name))
            readFile(path + u'/' + name);
    }

    QByteArray m_out;
    QXmlStreamWriter m_xml{&m_out};
    int m_depth = 0;
    bool m_isPlain = true;
};

}  // namespace

QByteArray fontFolders()
{
    return FolderReader().read();
}

}  // namespace decretum
