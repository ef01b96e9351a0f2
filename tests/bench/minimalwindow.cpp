// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor below which no Qt program gets: opens a database, shows 50 rows of it in a table and ends as soon as they
// are painted. bench_minimalwindow DATABASE, which has a table "sample".

#include <QAbstractTableModel>
#include <QApplication>
#include <QMainWindow>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTimer>

#include <array>

namespace {

constexpr int columns = 4;
using Row = std::array<QString, columns>;

class Rows final : public QAbstractTableModel {
public:
    explicit Rows(QList<Row> rows) : m_rows(std::move(rows)) {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return m_rows.at(index.row())[std::size_t(index.column())];
    }

private:
    QList<Row> m_rows;
};

class Table final : public QTableView {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

QList<Row> rowsOf(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(path);
    QList<Row> rows;
    if (!database.open())
        return rows;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.exec(QStringLiteral("SELECT * FROM sample LIMIT 50"));
    while (query.next()) {
        Row row;
        for (int column = 0; column < columns; ++column)
            row[std::size_t(column)] = query.value(column).toString();
        rows.append(row);
    }
    return rows;
}

}  // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Rows rows(arguments.size() == 2 ? rowsOf(arguments.last()) : QList<Row>());
    if (rows.rowCount() != 50)
        return 1;
    QMainWindow window;
    auto *table = new Table;
    table->setModel(&rows);
    window.setCentralWidget(table);
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
