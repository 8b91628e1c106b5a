// A line in which a place is found by the beginning of its name, its whole name or its code. Places near the one that
// was there come first.
#pragma once

#include <QLineEdit>

#include <string>
#include <string_view>
#include <vector>

class QStandardItemModel;

namespace starboard {

class Gazetteer;

class PlaceField : public QLineEdit
{
    Q_OBJECT
public:
    // The gazetteer outlives the field.
    explicit PlaceField(const Gazetteer &gazetteer, QWidget *parent = nullptr);

    void setCode(const std::string &code); // empty: no place
    [[nodiscard]] const std::string &code() const { return m_code; }
    // False while what is typed is not one certain place; code() is the last one that was.
    [[nodiscard]] bool settled() const;
    void settle(); // takes the only place that the text can mean, if there is one
    void setNear(const std::string &code) { m_near = code; }

Q_SIGNALS:
    void codeChosen(const std::string &code); // by the user

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer(const QString &text);
    void take(const std::string &code);

    const Gazetteer &m_gazetteer;
    QStandardItemModel *m_offers;
    std::string m_code;
    std::string m_near;
};

// The places that the text can mean, those first that share the most levels with `near`; at most `most`.
[[nodiscard]] std::vector<std::string> placesNamed(const Gazetteer &gazetteer, const std::string &text, std::string_view near, std::size_t most);

} // namespace starboard
