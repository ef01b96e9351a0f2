// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLibrary>

namespace mittelbuch {

/// Looks up functions of a library that is loaded when it is first needed, and remembers whether one was missing. What a
/// library brings along costs every start of the program, also of a command, when the linker asks for it.
class LibraryFinder final {
public:
    explicit LibraryFinder(QLibrary &library) : m_library(library) {}

    template <typename Function>
    LibraryFinder &find(const char *name, Function &function)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        m_complete = m_complete && function;
        return *this;
    }
    /// Why not, is the library's errorString.
    bool isComplete() const { return m_complete; }

private:
    QLibrary &m_library;
    bool m_complete = true;
};

}  // namespace mittelbuch
