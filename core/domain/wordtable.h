// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>
#include <QString>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace mittelbuch {

template <typename Enum>
struct Word {
    Enum value;
    QLatin1String text;
};

template <typename Enum>
constexpr Word<Enum> word(Enum value, const char *text)
{
    return {value, QLatin1String(text)};
}

/// The stable words of an enum for files, databases and the command line, one row per value in the order of the enum.
template <typename Enum, std::size_t count>
class WordTable final {
public:
    explicit constexpr WordTable(std::array<Word<Enum>, count> rows) : m_rows(rows)
    {
        for (std::size_t index = 0; index < count; ++index)
            m_values[index] = m_rows[index].value;
    }

    QString wordOf(Enum value) const { return latin1Of(value); }

    /// The same without a text being made of it.
    QLatin1String latin1Of(Enum value) const
    {
        const auto index = static_cast<std::size_t>(value);
        Q_ASSERT(index < count && m_rows[index].value == value);
        return m_rows[index].text;
    }

    std::optional<Enum> valueOf(const QString &text) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&text](const auto &row) { return row.text == text; });
        return found == m_rows.end() ? std::nullopt : std::optional(found->value);
    }

    std::span<const Enum> values() const { return m_values; }

private:
    std::array<Word<Enum>, count> m_rows;
    std::array<Enum, count> m_values{};
};

template <typename Enum, std::size_t count>
WordTable(std::array<Word<Enum>, count>) -> WordTable<Enum, count>;

}  // namespace mittelbuch
