// One fact that waits for a person: its sentence, every field to correct, and the buttons that confirm, reject or
// correct it.
#pragma once

#include "ui/provenance/evidence.h"
#include "ui/session/session.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace starboard {

class PlaceField;

class FactForm : public QScrollArea
{
    Q_OBJECT
public:
    explicit FactForm(Session &session, QWidget *parent = nullptr);

    // `displaced`: a person judged it before and a new extraction moved it or found it no more.
    void setWitness(const Witness &witness, bool displaced = false);
    void retranslate();
    void confirm();
    void reject();
    void correct(); // with the fields as they stand; says what is wrong where they make no sense
    void focusFields();

Q_SIGNALS:
    void historyAsked(const QString &factId);

private:
    void fillChoices();
    void addField(QWidget *field, const QString &name, int column);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString enterNumber(Fact &fact) const; // empty, or what is wrong
    [[nodiscard]] QString enterPlace(Fact &fact) const;
    [[nodiscard]] QString enterPeriod(Fact &fact) const;
    [[nodiscard]] std::optional<Fact> corrected();

    struct Row {
        QLabel *name;
        QWidget *field;
    };
    Session &m_session;
    std::optional<Witness> m_witness;
    bool m_displaced = false;
    QWidget *m_paper;
    QVBoxLayout *m_column;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    QLabel *m_title;
    QLabel *m_note;
    QLabel *m_problem;
    QComboBox *m_indicator;
    QLineEdit *m_object;
    QLineEdit *m_action;
    QLineEdit *m_value;
    QLineEdit *m_unit;
    QComboBox *m_bound;
    PlaceField *m_place;
    QComboBox *m_star;
    QComboBox *m_status;
    QComboBox *m_kind;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QPushButton *m_confirm;
    QPushButton *m_reject;
    QPushButton *m_correct;
    QPushButton *m_history;
};

} // namespace starboard
