// One doubtful fact: its sentence, its fields to correct, and the buttons that confirm, reject or correct it.
#pragma once

#include "ui/provenance/evidence.h"
#include "ui/session/session.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace starboard {

class FactForm : public QWidget
{
    Q_OBJECT
public:
    explicit FactForm(Session &session, QWidget *parent = nullptr);

    void setWitness(const Witness &witness);
    void retranslate();
    void confirm();
    void reject();
    void correct(); // with the fields as they stand; says what is wrong where they make no sense
    void focusFields();

private:
    void fillChoices();
    [[nodiscard]] std::optional<Fact> corrected();

    Session &m_session;
    std::optional<Witness> m_witness;
    QVBoxLayout *m_column;
    QFormLayout *m_form;
    QLabel *m_title;
    QLabel *m_problem;
    QComboBox *m_indicator;
    QLineEdit *m_value;
    QLineEdit *m_unit;
    QComboBox *m_bound;
    QComboBox *m_status;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QPushButton *m_confirm;
    QPushButton *m_reject;
    QPushButton *m_correct;
};

} // namespace starboard
