// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitcode.h"
#include "service/outcome.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QVector>

namespace mittelbuch {

/// Where a command speaks. With JSON, standard output holds exactly one document and nothing else; without, sentences and
/// aligned tables. Complaints go to standard error in plain mode.
class Terminal final {
public:
    explicit Terminal(bool json) : m_json(json) {}

    bool isJson() const { return m_json; }
    /// A sentence for people; silent with JSON.
    void say(const QString &sentence) const;
    /// The command's one JSON document; silent without JSON.
    void answer(const QJsonObject &document) const;

    /// `more` stands in the document beside the refusals.
    ExitCode refused(const Refusals &refusals, const QJsonObject &more = {}) const;
    ExitCode failed(const Failure &failure) const;
    ExitCode denied(const Denial &denial) const;
    /// Refused because of a line of a file.
    ExitCode refusedAt(const QString &place, const Refusals &refusals, const QJsonObject &more) const;
    ExitCode misused(const QString &fault) const;
    /// Faults of an input file, each a sentence with its place.
    ExitCode faulty(const QString &file, const QStringList &sentences, const QJsonArray &faults) const;

private:
    void complain(const QString &sentence) const;
    bool m_json;
};

/// Aligned columns for the terminal; `rightAligned` are the indices of columns of figures.
QString alignedTable(const QStringList &head, const QVector<QStringList> &rows, const QVector<int> &rightAligned);

}  // namespace mittelbuch
