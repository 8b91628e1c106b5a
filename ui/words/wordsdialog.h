// The editor of indicators and words 指标与词汇: the user's own rows, tried on a text or on the whole workspace before
// they are saved; then the pages are extracted again and what changed is told.
#pragma once

#include "ui/jobs/request.h"
#include "ui/words/wordtasks.h"
#include "ui/session/session.h"

#include <QDialog>

#include <array>
#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace starboard {

class ChangeList;
class WordTable;

class WordsDialog : public QDialog
{
    Q_OBJECT
public:
    WordsDialog(Session &session, WordTasks tasks, QWidget *parent = nullptr);
    ~WordsDialog() override;

    void reject() override; // asks before words are thrown away

Q_SIGNALS:
    void knowledgeChanged(const std::shared_ptr<const starboard::Knowledge> &knowledge);

private:
    void buildColumns();
    void show(const OwnWords &words);
    [[nodiscard]] OwnWords shown() const;
    [[nodiscard]] bool agrees(OwnWords &words); // false: a row is marked and the problem said
    void tryText();
    void tryWorkspace();
    void save();
    void runRenewal(const std::optional<OwnWords> &trial);
    void say(const QString &sentence, bool problem = false);

    Session &m_session;
    WordTasks m_tasks;
    OwnWords m_saved;
    std::array<WordTable *, 4> m_tables{};
    QTabWidget *m_tabs;
    QPlainTextEdit *m_text;
    ChangeList *m_changes;
    QLabel *m_sentence;
    QPushButton *m_save;
    std::unique_ptr<Request> m_trial;
};

} // namespace starboard
