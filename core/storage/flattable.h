// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <bit>
#include <concepts>
#include <cstddef>
#include <vector>

namespace mittelbuch {

/// A hash table in one piece of memory, for sums over millions of rows: nothing is allocated per entry and nothing is taken out.
/// A key says its hash by `mixed()`.
template <typename Key, typename Value>
class FlatTable final {
public:
    struct Entry {
        Key key{};
        Value value{};
        bool isUsed = false;
    };

    FlatTable() : m_entries(64) {}

    /// The value of the key, made new when there is none. Until the next call.
    Value &at(const Key &key)
    {
        if (m_used * 2 >= m_entries.size())
            grow();
        Entry &entry = placeOf(key);
        if (!entry.isUsed) {
            entry.key = key;
            entry.isUsed = true;
            ++m_used;
        }
        return entry.value;
    }

    /// Null when there is none.
    Value *find(const Key &key)
    {
        Entry &entry = placeOf(key);
        return entry.isUsed ? &entry.value : nullptr;
    }

    std::size_t size() const { return m_used; }

    template <std::invocable<const Key &, Value &> Visit>
    void forEach(Visit visit)
    {
        for (Entry &entry : m_entries) {
            if (entry.isUsed)
                visit(entry.key, entry.value);
        }
    }

private:
    Entry &placeOf(const Key &key)
    {
        const std::size_t mask = m_entries.size() - 1;
        std::size_t index = static_cast<std::size_t>(key.mixed()) & mask;
        while (m_entries[index].isUsed && !(m_entries[index].key == key))
            index = (index + 1) & mask;
        return m_entries[index];
    }

    void grow()
    {
        std::vector<Entry> before(m_entries.size() * 4);
        before.swap(m_entries);
        for (Entry &entry : before) {
            if (entry.isUsed)
                placeOf(entry.key) = entry;
        }
    }

    std::vector<Entry> m_entries;  // a power of two
    std::size_t m_used = 0;
};

/// Mixes a number into a hash (the finisher of MurmurHash3).
constexpr quint64 mixedHash(quint64 hash, quint64 number)
{
    hash = std::rotl(hash, 27) ^ number;
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdULL;
    hash ^= hash >> 33;
    return hash;
}

}  // namespace mittelbuch
