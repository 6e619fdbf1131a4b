// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace decretum {

class Actions;

/// Every act that has a key.
class KeysDialog final : public QDialog {
    Q_OBJECT

public:
    KeysDialog(const Actions& actions, QWidget* parent);
};

}  // namespace decretum
