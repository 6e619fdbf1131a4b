// SPDX-License-Identifier: MIT
#include "recognize/learned.h"

namespace decretum::recognition {

namespace {

thread_local const Learned* current = nullptr;

}  // namespace

const Learned& learned()
{
    static const Learned nothing;
    return current ? *current : nothing;
}

LearnedScope::LearnedScope(const Learned& words) : m_before(current)
{
    current = &words;
}

LearnedScope::~LearnedScope()
{
    current = m_before;
}

}  // namespace decretum::recognition
