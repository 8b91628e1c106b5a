// The faces of a report: those of GB/T 9704 where they are installed, else the best free ones, and a sentence about it.
#pragma once

#include "model/core/result.h"
#include "model/report/language.h"

#include <QFont>
#include <QStringList>

#include <array>

namespace starboard::paper {

enum class Face : std::uint8_t {
    Title,   // 小标宋
    Body,    // 仿宋
    Heading, // 黑体
    Kai,     // 楷体
    Song,    // 宋体, tables and notes
    Sans,    // free layout, charts
};
inline constexpr std::size_t faceCount = 6;

class Typefaces {
public:
    // `installed` as QFontDatabase::families() gives it. Fails where no Chinese face is among them.
    [[nodiscard]] static Result<Typefaces> choose(const QStringList &installed, Language language);
    [[nodiscard]] static Result<Typefaces> installed(Language language); // call on the main thread

    [[nodiscard]] QFont font(Face face, double units, bool bold = false) const; // size in page units
    [[nodiscard]] const QString &family(Face face) const { return m_faces[static_cast<std::size_t>(face)].family; }
    [[nodiscard]] bool standard(Face face) const { return m_faces[static_cast<std::size_t>(face)].standard; }
    // "小标宋用 Noto Serif CJK SC 粗体代替，……" or that the standard's faces were used.
    [[nodiscard]] QString statement(Language language) const;

private:
    struct Choice {
        QString family;
        bool bold = false;
        bool standard = false;
    };
    std::array<Choice, faceCount> m_faces;
};

} // namespace starboard::paper
