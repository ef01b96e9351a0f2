// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/storecase.h"

namespace mittelbuch::test {

/// A store in which every kind of record stands at least once.
class AuditCase : public StoreCase {
protected:
    void SetUp() override;
    AuditReport audit();

private:
    void bookBudget();
    void grant();
    void recordControl();

protected:
    ApplicationId m_application;
};

/// "link-broken posting 3" and what differs, for a reader.
std::string told(const AuditFinding &finding);
std::string told(const AuditReport &report);

}  // namespace mittelbuch::test
