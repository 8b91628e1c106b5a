// Asks how many people live in each of some places. An empty line says that nobody knows.
#pragma once

#include "model/store/populations.h"

#include <QDialog>

#include <vector>

class QSpinBox;

namespace starboard {

class Session;

class PopulationDialog : public QDialog
{
    Q_OBJECT
public:
    PopulationDialog(const Session &session, const std::vector<std::string> &places, const Populations &known, QWidget *parent);

    [[nodiscard]] Populations changed() const; // what differs from what was known; 0: not known any more

private:
    struct Line {
        std::string place;
        int before = 0;
        QSpinBox *field = nullptr;
    };
    std::vector<Line> m_lines;
};

} // namespace starboard
