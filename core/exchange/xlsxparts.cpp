// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/xlsxparts.h"

#include <QDir>
#include <QRegularExpression>

namespace mittelbuch {

namespace {

struct Relation {
    QString kind;    ///< the last word of its type: "worksheet"
    QString target;  ///< path in the archive
};

QString partBeside(const QString &part, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    const qsizetype folderEnd = part.lastIndexOf(u'/') + 1;
    return QDir::cleanPath(part.left(folderEnd) + target);
}

QString relationsPartOf(const QString &part)
{
    const qsizetype folderEnd = part.lastIndexOf(u'/') + 1;
    return part.left(folderEnd) + QStringLiteral("_rels/") + part.mid(folderEnd) + QStringLiteral(".rels");
}

PartRead<QHash<QString, Relation>> readRelations(ZipArchive &archive, const QString &part, UnpackAllowance &allowance)
{
    PartRead<std::unique_ptr<XmlPart>> opened = XmlPart::open(archive, relationsPartOf(part), allowance);
    if (!opened)
        return tl::unexpected(opened.error());
    QHash<QString, Relation> relations;
    QXmlStreamReader &xml = (*opened)->xml();
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString kind = attributes.value(QLatin1String("Type")).toString().section(u'/', -1);
        const QString target = attributes.value(QLatin1String("Target")).toString();
        relations.insert(attributes.value(QLatin1String("Id")).toString(), {kind, partBeside(part, target)});
    }
    if (const auto fault = (*opened)->fault())
        return tl::unexpected(*fault);
    return relations;
}

QString targetOf(const QHash<QString, Relation> &relations, QLatin1String kind)
{
    for (const Relation &relation : relations) {
        if (relation.kind == kind)
            return relation.target;
    }
    return {};
}

/// The attribute r:id, whichever of the two namespaces of relations the workbook uses.
QString relationIdOf(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

bool isTruth(QStringView text)
{
    return text == u"1" || text == u"true";
}

/// Letters for year or day outside of quotes, brackets and escapes.
bool showsDay(const QString &format)
{
    static const QRegularExpression literal(QStringLiteral(R"~("[^"]*"|\[[^\]]*\]|\\.|_.)~"));
    const QString bare = QString(format).remove(literal);
    return bare.contains(u'y', Qt::CaseInsensitive) || bare.contains(u'd', Qt::CaseInsensitive);
}

/// The built-in formats that show a day (ECMA-376, 18.8.30).
bool isBuiltInDay(int format)
{
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
}

}  // namespace

PartRead<std::unique_ptr<XmlPart>> XmlPart::open(ZipArchive &archive, const QString &name, UnpackAllowance &allowance)
{
    PartRead<std::unique_ptr<ZipPart>> part = archive.part(name, allowance);
    if (!part)
        return tl::unexpected(part.error());
    return std::unique_ptr<XmlPart>(new XmlPart(std::move(*part)));
}

std::optional<ImportFault> XmlPart::fault() const
{
    if (m_part->fault())
        return m_part->fault();
    if (m_xml.hasError())
        return ImportFault{0, 0, {}, m_part->name(), ImportFaultCode::damagedWorkbook};
    return std::nullopt;
}

PartRead<Workbook> readWorkbook(ZipArchive &archive, UnpackAllowance &allowance)
{
    const PartRead<QHash<QString, Relation>> roots = readRelations(archive, QString(), allowance);
    if (!roots)
        return tl::unexpected(roots.error());
    const QString part = targetOf(*roots, QLatin1String("officeDocument"));
    const PartRead<QHash<QString, Relation>> relations = readRelations(archive, part, allowance);
    if (!relations)
        return tl::unexpected(relations.error());
    PartRead<std::unique_ptr<XmlPart>> opened = XmlPart::open(archive, part, allowance);
    if (!opened)
        return tl::unexpected(opened.error());
    Workbook workbook;
    QXmlStreamReader &xml = (*opened)->xml();
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            workbook.daysFrom1904 = isTruth(attributes.value(QLatin1String("date1904")));
        } else if (xml.name() == u"sheet") {
            const Relation relation = relations->value(relationIdOf(attributes));
            if (relation.kind == u"worksheet")
                workbook.sheets.append({attributes.value(QLatin1String("name")).toString(), relation.target});
        }
    }
    if (const auto fault = (*opened)->fault())
        return tl::unexpected(*fault);
    if (workbook.sheets.isEmpty())
        return tl::unexpected(ImportFault{0, 0, {}, part, ImportFaultCode::notATable});
    workbook.sharedTextsPart = targetOf(*relations, QLatin1String("sharedStrings"));
    workbook.stylesPart = targetOf(*relations, QLatin1String("styles"));
    return workbook;
}

QString textBelow(QXmlStreamReader &xml, int charactersMax)
{
    QString text;
    int depth = 1;
    int unread = 0;  // depth inside of a reading
    bool isText = false;
    while (depth > 0 && !xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            ++depth;
            unread += unread > 0 || xml.name() == u"rPh" ? 1 : 0;
            isText = xml.name() == u"t";
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
            unread -= unread > 0 ? 1 : 0;
            isText = false;
        } else if (token == QXmlStreamReader::Characters && isText && unread == 0 && text.size() <= charactersMax) {
            text += xml.text();
        }
    }
    return text;
}

PartRead<QStringList> readSharedTexts(ZipArchive &archive, const QString &part, UnpackAllowance &allowance,
                                      const TableLimits &limits)
{
    QStringList texts;
    if (part.isEmpty())
        return texts;
    PartRead<std::unique_ptr<XmlPart>> opened = XmlPart::open(archive, part, allowance);
    if (!opened)
        return tl::unexpected(opened.error());
    QXmlStreamReader &xml = (*opened)->xml();
    qint64 characters = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"si")
            continue;
        texts.append(textBelow(xml, limits.cellCharacters));
        characters += texts.last().size();
        if (texts.size() > limits.sharedTexts || characters > limits.sharedCharacters)
            return tl::unexpected(ImportFault{0, 0, {}, part, ImportFaultCode::tooLarge});
    }
    if (const auto fault = (*opened)->fault())
        return tl::unexpected(*fault);
    return texts;
}

PartRead<QSet<int>> readDayFormats(ZipArchive &archive, const QString &part, UnpackAllowance &allowance)
{
    QSet<int> formats;
    if (part.isEmpty())
        return formats;
    PartRead<std::unique_ptr<XmlPart>> opened = XmlPart::open(archive, part, allowance);
    if (!opened)
        return tl::unexpected(opened.error());
    QXmlStreamReader &xml = (*opened)->xml();
    QSet<int> ownDays;
    bool isCellFormats = false;
    int number = 0;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (xml.name() == u"cellXfs")
            isCellFormats = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int format = xml.attributes().value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == u"numFmt" && showsDay(xml.attributes().value(QLatin1String("formatCode")).toString()))
            ownDays.insert(format);
        else if (xml.name() == u"xf" && isCellFormats && (isBuiltInDay(format) || ownDays.contains(format)))
            formats.insert(number);
        number += xml.name() == u"xf" && isCellFormats ? 1 : 0;
    }
    if (const auto fault = (*opened)->fault())
        return tl::unexpected(*fault);
    return formats;
}

}  // namespace mittelbuch
