// Asks how many people live in each of some places. An empty line says that nobody knows.
#pragma once

#include "model/store/populations.h"

#include <QDialog>

#include <vector>

class QSpinBox;

namespace starboard {

class Request;
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

// Asks for the inhabitants of these places and keeps them in the workspace; all views look anew then.
void enterPopulations(Session &session, Request &saving, const std::vector<std::string> &places, const Populations &known, QWidget *parent);

} // namespace starboard
