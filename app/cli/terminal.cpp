// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include "app/cli/json.h"
#include "report/wording.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace mittelbuch {

namespace {

void write(std::FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fputc('\n', file);
}

}  // namespace

void Terminal::say(const QString &sentence) const
{
    if (!m_json)
        write(stdout, sentence);
}

void Terminal::answer(const QJsonObject &document) const
{
    if (m_json)
        write(stdout, QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)).trimmed());
}

void Terminal::complain(const QString &sentence) const
{
    if (!m_json)
        write(stderr, sentence);
}

ExitCode Terminal::refused(const Refusals &refusals, const QJsonObject &more) const
{
    return refusedAt(QString(), refusals, more);
}

ExitCode Terminal::refusedAt(const QString &place, const Refusals &refusals, const QJsonObject &more) const
{
    for (const Refusal &refusal : refusals)
        complain(place + sentence(refusal));
    QJsonObject document = refusalsToJson(refusals);
    for (auto member = more.begin(); member != more.end(); ++member)
        document.insert(member.key(), member.value());
    answer(document);
    return ExitCode::refused;
}

ExitCode Terminal::failed(const Failure &failure) const
{
    complain(sentence(failure));
    answer(failureToJson(failure));
    return ExitCode::failed;
}

ExitCode Terminal::denied(const Denial &denial) const
{
    if (const auto *refusals = std::get_if<Refusals>(&denial))
        return refused(*refusals);
    return failed(std::get<Failure>(denial));
}

ExitCode Terminal::misused(const QString &fault) const
{
    complain(fault);
    answer({{QStringLiteral("usage"), fault}});
    return ExitCode::usage;
}

ExitCode Terminal::faulty(const QString &file, const QStringList &sentences, const QJsonArray &faults) const
{
    for (const QString &fault : sentences)
        complain(fault);
    answer({{QStringLiteral("file"), file}, {QStringLiteral("faults"), faults}});
    return ExitCode::inputFaults;
}

QString alignedTable(const QStringList &head, const QVector<QStringList> &rows, const QVector<int> &rightAligned)
{
    QVector<qsizetype> widths;
    for (qsizetype column = 0; column < head.size(); ++column) {
        qsizetype width = head[column].size();
        for (const QStringList &row : rows)
            width = std::max(width, row.value(column).size());
        widths.append(width);
    }
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype column = 0; column < head.size(); ++column) {
            const QString cell = cells.value(column);
            const bool last = column + 1 == head.size();
            if (rightAligned.contains(int(column)))
                text += cell.rightJustified(widths[column]);
            else
                text += last ? cell : cell.leftJustified(widths[column]);
            text += last ? QString() : QStringLiteral("  ");
        }
        return text;
    };
    QStringList lines{line(head)};
    for (const QStringList &row : rows)
        lines.append(line(row));
    return lines.join(u'\n');
}

}  // namespace mittelbuch
