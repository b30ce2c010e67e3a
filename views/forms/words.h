// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/kindwords.h" // the names of kinds inside a sentence are no affair of forms alone
