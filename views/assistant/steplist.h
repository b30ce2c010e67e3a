// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

class QVBoxLayout;

namespace trunkdesk {

/// One step of an assistant: its number or a check mark, its title, and under it in a few words what was entered.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State { ToCome, Current, Done };

    explicit StepButton(QWidget *parent = nullptr);

    void setStep(int number, int count, const QString &title, const QString &summary, State state);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int m_number = 0;
    QString m_summary;
    State m_state = State::ToCome;
};

/// The steps of an assistant from top to bottom. Arrow keys move among those that can be gone to.
class StepList : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        QString title;
        QString summary;
        StepButton::State state = StepButton::State::ToCome;
        bool reachable = false;
    };

    explicit StepList(QWidget *parent = nullptr);
    void setSteps(const QList<Step> &steps);

Q_SIGNALS:
    void stepWanted(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_column;
    QList<StepButton *> m_buttons;
};

} // namespace trunkdesk
