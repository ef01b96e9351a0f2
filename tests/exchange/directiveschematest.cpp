// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/directivelibrary.h"
#include "service/directiveshape.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <gtest/gtest.h>

#include <algorithm>

namespace mittelbuch {

namespace {

constexpr int validatorMs = 120'000;

/// What the schema says about each of the documents, by a validator that is not ours.
QVector<bool> verdictsOn(const QJsonArray &documents)
{
    QProcess validator;
    validator.start(QStringLiteral("python3"), {QStringLiteral(MITTELBUCH_SOURCE "/tests/exchange/validate.py"),
                                                QStringLiteral(MITTELBUCH_SOURCE "/resources/schemas/directive.schema.json")});
    validator.write(QJsonDocument(documents).toJson());
    validator.closeWriteChannel();
    EXPECT_TRUE(validator.waitForFinished(validatorMs));
    EXPECT_EQ(validator.exitCode(), 0) << validator.readAllStandardError().toStdString();
    QVector<bool> verdicts;
    for (const QJsonValue &verdict : QJsonDocument::fromJson(validator.readAllStandardOutput()).array())
        verdicts.append(verdict.toBool());
    return verdicts;
}

/// Whether the reader has nothing against the form of a document; what breaks a rule of the directive is no matter of form.
bool isWellFormed(const QJsonObject &document)
{
    const auto read = readDirectiveFile(QJsonDocument(document).toJson());
    return read || std::all_of(read.error().cbegin(), read.error().cend(),
                               [](const DirectiveFileFault &fault) { return fault.code == JsonFaultCode::againstRule; });
}

/// Every document that differs from a value in one place: another type, an unknown member, a missing one. Of a list only the
/// first item is changed, since all are read alike.
QJsonArray mutantsOf(const QJsonValue &value);

QJsonArray mutantsOfObject(const QJsonObject &object)
{
    QJsonArray mutants;
    QJsonObject more = object;
    more[QStringLiteral("unheardOf")] = QStringLiteral("x");
    mutants.append(more);
    for (const QString &name : object.keys()) {
        QJsonObject less = object;
        less.remove(name);
        mutants.append(less);
        for (const QJsonValue &changed : mutantsOf(object.value(name))) {
            QJsonObject other = object;
            other[name] = changed;
            mutants.append(other);
        }
    }
    return mutants;
}

QJsonArray mutantsOf(const QJsonValue &value)
{
    QJsonArray mutants{7.5, QStringLiteral("?"), QJsonArray{QJsonObject()}};
    if (value.isObject()) {
        for (const QJsonValue &mutant : mutantsOfObject(value.toObject()))
            mutants.append(mutant);
    }
    const QJsonArray list = value.toArray();
    if (list.isEmpty())
        return mutants;
    for (const QJsonValue &changed : mutantsOf(list.first())) {
        QJsonArray other = list;
        other[0] = changed;
        mutants.append(other);
    }
    return mutants;
}

void expectAgreement(const QJsonArray &documents)
{
    const QVector<bool> verdicts = verdictsOn(documents);
    ASSERT_EQ(verdicts.size(), documents.size());
    for (qsizetype index = 0; index < documents.size(); ++index) {
        const QJsonObject document = documents[index].toObject();
        EXPECT_EQ(verdicts[index], isWellFormed(document)) << QJsonDocument(document).toJson(QJsonDocument::Compact).toStdString();
        if (testing::Test::HasFailure())
            return;
    }
}

/// Takes down what `describe` calls the members of a type.
class MemberNames final {
public:
    static constexpr bool isReading = false;

    template <typename T>
    bool required(const char *name, T &value)
    {
        m_required.append(QString::fromLatin1(name));
        defaulted(name, value);
        return true;
    }
    template <typename T>
    void optional(const char *name, T &value)
    {
        defaulted(name, value);
    }
    template <typename T>
    void defaulted(const char *name, T &)
    {
        m_all.append(QString::fromLatin1(name));
    }
    void leaveRest() {}

    QStringList all() const { return sorted(m_all); }
    QStringList needed() const { return sorted(m_required); }

    static QStringList sorted(QStringList names)
    {
        names.sort();
        return names;
    }

private:
    QStringList m_all;
    QStringList m_required;
};

QJsonObject definition(const char *name)
{
    const QJsonObject schema = QJsonDocument::fromJson(directiveSchema()).object();
    return schema.value(QStringLiteral("$defs")).toObject().value(QString::fromLatin1(name)).toObject();
}

QJsonObject property(const QJsonObject &of, const char *name)
{
    return of.value(QStringLiteral("properties")).toObject().value(QString::fromLatin1(name)).toObject();
}

QStringList strings(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray())
        texts.append(text.toString());
    return texts;
}

template <typename T>
void expectMembers(const QJsonObject &schema, T value)
{
    MemberNames names;
    describe(names, value);
    EXPECT_EQ(MemberNames::sorted(schema.value(QStringLiteral("properties")).toObject().keys()), names.all());
    EXPECT_EQ(MemberNames::sorted(strings(schema.value(QStringLiteral("required")))), names.needed());
    EXPECT_EQ(schema.value(QStringLiteral("additionalProperties")), QJsonValue(false));
}

template <typename Enum>
void expectWords(const QJsonObject &schema)
{
    EXPECT_EQ(strings(schema.value(QStringLiteral("enum"))), JsonWords<Enum>::all());
}

}  // namespace

TEST(DirectiveSchemaTest, TakesEveryDirectiveOfTheLibraryAndWhatTheProgramWrites)
{
    QJsonArray documents;
    for (const DirectiveFile &file : directiveLibrary())
        documents.append(toJson(file));
    const QVector<bool> verdicts = verdictsOn(documents);
    ASSERT_EQ(verdicts.size(), documents.size());
    for (qsizetype index = 0; index < verdicts.size(); ++index)
        EXPECT_TRUE(verdicts[index]) << directiveLibrary()[index].key.toStdString();
}

TEST(DirectiveSchemaTest, AgreesWithTheReaderOnEveryMutant)
{
    for (const char *key : {"SN-LIFD-2023", "SN-ARCHIVE-2022", "SN-DIGITALE-SCHULEN-2019", "HE-SMARTE-KOMMUNEN"}) {
        const DirectiveFile *file = libraryDirective(QString::fromLatin1(key));
        ASSERT_TRUE(file);
        expectAgreement(mutantsOfObject(toJson(*file)));
    }
}

TEST(DirectiveSchemaTest, NamesTheMembersThatTheReaderKnows)
{
    expectMembers(definition("terms"), DirectiveTerms());
    expectMembers(definition("text"), LocalText());
    expectMembers(definition("source"), DirectiveSource());
    expectMembers(definition("group"), GranteeGroup());
    expectMembers(definition("criterion"), Criterion());
    expectMembers(property(definition("criterion"), "financialStrength"), FinancialStrengthRange());
    expectMembers(definition("fact"), AskedFact());
    expectMembers(definition("rateRule"), RateRule());
    expectMembers(definition("category"), DirectiveCategory());
    expectMembers(property(definition("category"), "maxShare"), CategoryShareCap());
    expectMembers(definition("flatRate"), FlatRateExpenditure());
    expectMembers(property(definition("terms"), "unpaidWork"), UnpaidWork());
    expectMembers(property(definition("terms"), "expenditure"), ExpenditureBounds());
    expectMembers(property(definition("terms"), "minimumGrant"), MinimumGrant());
    expectMembers(definition("limit"), GrantLimit());
    expectMembers(definition("selection"), Selection());
    expectMembers(definition("cutOff"), CutOff());
    expectMembers(definition("rankingCriterion"), RankingCriterion());
    expectMembers(definition("contingent"), Contingent());
    expectMembers(definition("payment"), PaymentScheme());
    expectMembers(definition("paymentPart"), PaymentPart());
}

TEST(DirectiveSchemaTest, NamesTheMembersOfEachRule)
{
    const QJsonArray rules = definition("term").value(QStringLiteral("oneOf")).toArray();
    ASSERT_EQ(rules.size(), qsizetype(allAmountRuleKinds().size()));
    for (const AmountRuleKind kind : allAmountRuleKinds()) {
        const QJsonObject rule = rules[qsizetype(kind)].toObject();
        EXPECT_EQ(property(rule, "rule").value(QStringLiteral("const")).toString(), toString(kind));
        AmountTerm term;
        term.rule = blankRule(kind);
        expectMembers(rule, term);
    }
}

TEST(DirectiveSchemaTest, NamesTheWordsThatTheReaderKnows)
{
    const QJsonObject terms = definition("terms");
    expectWords<FinancingType>(property(terms, "financing"));
    expectWords<GrantForm>(property(terms, "form"));
    expectWords<RuleSet>(property(terms, "ruleSet"));
    expectWords<Cumulation>(property(terms, "cumulation"));
    expectWords<Rounding>(property(terms, "rounding"));
    expectWords<AmountRuleKind>(property(definition("term"), "rule"));
    expectWords<Rounding>(property(definition("term"), "rounding"));
    expectWords<LimitScope>(property(definition("limit"), "scope"));
    expectWords<SelectionMethod>(property(definition("selection"), "method"));
    expectWords<PaymentTrigger>(property(definition("paymentPart"), "trigger"));
    expectWords<SourceStanding>(property(definition("source"), "standing"));
    expectWords<GranteeKind>(property(definition("group"), "kinds").value(QStringLiteral("items")).toObject());
    expectWords<CostCategory>(property(definition("category"), "members").value(QStringLiteral("items")).toObject());
}

}  // namespace mittelbuch
