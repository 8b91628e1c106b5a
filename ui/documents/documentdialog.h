// Asks for date, newspaper and district of one or many documents of the workspace.
#pragma once

#include "ui/documents/documentform.h"

#include <QDialog>

class QPushButton;

namespace starboard {

class DocumentDialog : public QDialog
{
    Q_OBJECT
public:
    DocumentDialog(Session &session, const QStringList &names, QWidget *parent);

    [[nodiscard]] DocumentFields fields() const;

private:
    void check();

    DocumentForm *m_form;
    QLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace starboard
