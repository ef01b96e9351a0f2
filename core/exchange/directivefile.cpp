// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/directivefile.h"

#include "exchange/jsontext.h"
#include "exchange/resourcefile.h"
#include "service/directiveshape.h"
#include "service/jsonreading.h"
#include "service/jsonwriting.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace mittelbuch {

namespace {

constexpr int currentVersion = 1;
constexpr int longestKey = 40;

QString formatName()
{
    return QStringLiteral("mittelbuch directive");
}

/// The file as it stands there.
struct RawFile {
    QString schema;
    QString format;
    int formatVersion = currentVersion;
    DirectiveFile file;
};

template <typename Io>
void describe(Io &io, RawFile &raw)
{
    io.optional("$schema", raw.schema);
    io.required("format", raw.format);
    io.required("formatVersion", raw.formatVersion);
    io.required("key", raw.file.key);
    io.required("validFrom", raw.file.validFrom);
    io.optional("validTo", raw.file.validTo);
    io.required("terms", raw.file.terms);
}

DirectiveFileFaults formatFaults(const RawFile &raw)
{
    DirectiveFileFaults faults;
    if (raw.format != formatName())
        faults.append({QStringLiteral("format"), raw.format, JsonFaultCode::notAWord, {formatName()}, {}});
    if (raw.formatVersion != currentVersion)
        faults.append({QStringLiteral("formatVersion"), QString::number(raw.formatVersion), JsonFaultCode::notAWord,
                       {QString::number(currentVersion)}, {}});
    if (!isDirectiveKey(raw.file.key))
        faults.append({QStringLiteral("key"), raw.file.key, JsonFaultCode::notADirectiveKey, {}, {}});
    return faults;
}

DirectiveFileFaults periodFaults(const DirectiveFile &file)
{
    if (file.validTo.isNull() || file.validFrom <= file.validTo)
        return {};
    Refusal reversed;
    reversed.code = RefusalCode::periodReversed;
    reversed.field = QStringLiteral("validTo");
    reversed.value = file.validTo.toString(Qt::ISODate);
    return {{reversed.field, reversed.value, JsonFaultCode::againstRule, {}, reversed}};
}

DirectiveFileFaults repeatedFaults(const QByteArray &content)
{
    DirectiveFileFaults faults;
    for (const QString &path : repeatedMembers(content))
        faults.append({path, {}, JsonFaultCode::memberTwice, {}, {}});
    return faults;
}

}  // namespace

tl::expected<DirectiveFile, DirectiveFileFaults> readDirectiveFile(const QByteArray &content)
{
    const auto object = jsonObjectFrom(content);
    if (!object)
        return tl::unexpected(DirectiveFileFaults{
            {QStringLiteral("line %1").arg(object.error().line), object.error().reason, JsonFaultCode::notJson, {}, {}}});
    RawFile raw;
    DirectiveFileFaults faults = repeatedFaults(content);
    JsonReading reading(*object, QString(), faults);
    describe(reading, raw);
    reading.finish();
    if (raw.formatVersion > currentVersion)  // what a later version may hold, this one cannot judge
        return tl::unexpected(formatFaults(raw));
    if (faults.isEmpty())
        faults = formatFaults(raw) + periodFaults(raw.file) + ruleFaults(raw.file.terms, QStringLiteral("terms."));
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return raw.file;
}

QJsonObject toJson(const DirectiveFile &file)
{
    RawFile raw{{}, formatName(), currentVersion, file};
    JsonWriting writing;
    describe(writing, raw);
    return writing.object();
}

QByteArray writeDirectiveFile(const DirectiveFile &file)
{
    return QJsonDocument(toJson(file)).toJson(QJsonDocument::Indented);
}

bool isDirectiveKey(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9]+(-[A-Za-z0-9]+)*\\z"));
    return text.size() <= longestKey && pattern.match(text).hasMatch();
}

QByteArray directiveSchema()
{
    return resourceContent(QStringLiteral(":/schemas/directive.schema.json"));
}

}  // namespace mittelbuch
