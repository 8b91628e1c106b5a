// Asks for the fields of a fact that the extractor missed; its numeral stands in the text that the user selected.
#pragma once

#include "model/core/fact.h"
#include "model/extract/numeral.h"
#include "ui/session/session.h"

#include <QDialog>

#include <functional>
#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace starboard {

class PlaceField;

class AddFact : public QDialog
{
    Q_OBJECT
public:
    // Where UTF-16 units of the selected text stand in the document.
    using Where = std::function<TextSpan(int begin, int end)>;
    // `place` is the code that the fact belongs to unless another is chosen.
    AddFact(Session &session, const QString &text, Where where, const std::string &place, QWidget *parent);

    // Nothing where the numeral is no number or does not stand in the text; problem() says which.
    [[nodiscard]] std::optional<Fact> fact() const;
    [[nodiscard]] QString problem() const;
    void accept() override; // once the place that was typed is a certain one

private:
    void check();
    [[nodiscard]] std::optional<Numeral> numeral() const; // in the text, of the number as it stands in its field
    [[nodiscard]] QString unitBehind(const QString &text) const;

    Session &m_session;
    QString m_text;
    Where m_where;
    QLineEdit *m_number;
    QLineEdit *m_unit;
    QComboBox *m_bound;
    QComboBox *m_indicator;
    PlaceField *m_place;
    QComboBox *m_status;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace starboard
