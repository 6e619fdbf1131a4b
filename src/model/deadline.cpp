// SPDX-License-Identifier: MIT
#include "model/deadline.h"

namespace decretum {

bool isOverdue(const Deadline& deadline, QDate today)
{
    return deadline.to && *deadline.to < today;
}

}  // namespace decretum
