// The fields that people set for documents: issue date, newspaper, district. An empty field stays as it is.
#pragma once

#include "model/store/reviewdesk.h"
#include "ui/session/session.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QStringListModel;

namespace starboard {

class DocumentForm : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentForm(Session &session, QWidget *parent = nullptr);

    // Nothing where a field makes no sense; problem() says which and what to do.
    [[nodiscard]] std::optional<DocumentFields> fields() const;
    [[nodiscard]] QString problem() const;
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();
    void entered(); // Enter in a field

private:
    void offerPlaces(const QString &typed);
    [[nodiscard]] std::optional<std::string> districtCode() const; // nullopt: no such place, or several

    Session &m_session;
    QLabel *m_issuedLabel;
    QLabel *m_newspaperLabel;
    QLabel *m_districtLabel;
    QLineEdit *m_issued;
    QLineEdit *m_newspaper;
    QLineEdit *m_district;
    QStringListModel *m_places;
};

} // namespace starboard
