// The title of a dock: its name left, small commands right. Docks stay where they are; the title has no handle.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace starboard {

class DockTitle : public QWidget
{
    Q_OBJECT
public:
    explicit DockTitle(const QString &objectName, QWidget *parent = nullptr);
    void setText(const QString &text);
    QToolButton *addButton(const QString &objectName);

private:
    QLabel *m_text;
    QHBoxLayout *m_line;
};

} // namespace starboard
