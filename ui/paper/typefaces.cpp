#include "ui/paper/typefaces.h"

#include <QFontDatabase>

#include <cmath>

using namespace Qt::StringLiterals;

namespace starboard::paper {

namespace {

struct Candidate {
    QLatin1String family;
    bool standard; // a face that the standard means
    bool bold;     // stands in for a heavier face
};

struct Wanted {
    const char16_t *zh;
    const char16_t *en;
    std::vector<Candidate> candidates; // best first
};

// Family names as the fonts carry them; Chinese names are listed where a font may be known by that name alone.
const std::array<Wanted, faceCount> &wanted()
{
    static const std::array<Wanted, faceCount> faces = {{
        {u"小标宋", u"XiaoBiaoSong",
         {{"FZXiaoBiaoSong-B05S"_L1, true, false},
          {"FZXiaoBiaoSong-B05"_L1, true, false},
          {"STZhongsong"_L1, true, false},
          {"Noto Serif CJK SC"_L1, false, true},
          {"Source Han Serif SC"_L1, false, true},
          {"SimSun"_L1, false, true},
          {"AR PL UMing CN"_L1, false, true}}},
        {u"仿宋", u"FangSong",
         {{"FangSong_GB2312"_L1, true, false},
          {"FangSong"_L1, true, false},
          {"STFangsong"_L1, true, false},
          {"FZFangSong-Z02S"_L1, true, false},
          {"LXGW WenKai"_L1, false, false},
          {"AR PL UKai CN"_L1, false, false},
          {"Noto Serif CJK SC"_L1, false, false},
          {"Source Han Serif SC"_L1, false, false}}},
        {u"黑体", u"HeiTi",
         {{"SimHei"_L1, true, false},
          {"STHeiti"_L1, true, false},
          {"Noto Sans CJK SC"_L1, true, true},
          {"Source Han Sans SC"_L1, true, true},
          {"WenQuanYi Zen Hei"_L1, true, false}}},
        {u"楷体", u"KaiTi",
         {{"KaiTi_GB2312"_L1, true, false},
          {"KaiTi"_L1, true, false},
          {"STKaiti"_L1, true, false},
          {"LXGW WenKai"_L1, true, false},
          {"AR PL UKai CN"_L1, true, false},
          {"Noto Serif CJK SC"_L1, false, false}}},
        {u"宋体", u"SongTi",
         {{"SimSun"_L1, true, false},
          {"STSong"_L1, true, false},
          {"Noto Serif CJK SC"_L1, true, false},
          {"Source Han Serif SC"_L1, true, false},
          {"AR PL UMing CN"_L1, true, false},
          {"LXGW WenKai"_L1, false, false}}},
        {u"黑体", u"sans serif",
         {{"Noto Sans CJK SC"_L1, true, false},
          {"Source Han Sans SC"_L1, true, false},
          {"Microsoft YaHei"_L1, true, false},
          {"SimHei"_L1, true, false},
          {"WenQuanYi Zen Hei"_L1, true, false},
          {"LXGW WenKai"_L1, false, false}}},
    }};
    return faces;
}

} // namespace

Result<Typefaces> Typefaces::choose(const QStringList &installed, Language language)
{
    Typefaces faces;
    QString any;
    for (std::size_t i = 0; i < faceCount; ++i) {
        for (const Candidate &candidate : wanted()[i].candidates) {
            if (!installed.contains(candidate.family))
                continue;
            faces.m_faces[i] = {candidate.family, candidate.bold, candidate.standard};
            any = candidate.family;
            break;
        }
    }
    if (any.isEmpty())
        return fail(FailureCode::NotFound,
                    language == Language::Chinese
                        ? "没有可用的中文字体，无法排出报告；请安装“Noto CJK”字体（软件包 fonts-noto-cjk）后再试。"
                        : "No Chinese font is installed, so the report cannot be set; install Noto CJK (package fonts-noto-cjk).");
    for (Choice &choice : faces.m_faces) {
        if (choice.family.isEmpty())
            choice = {any, false, false};
    }
    return faces;
}

Result<Typefaces> Typefaces::installed(Language language)
{
    return choose(QFontDatabase::families(), language);
}

QFont Typefaces::font(Face face, double units, bool bold) const
{
    const Choice &choice = m_faces[static_cast<std::size_t>(face)];
    QFont font(choice.family);
    font.setPixelSize(static_cast<int>(std::floor(units)));
    font.setBold(bold || choice.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Shaping would give digits beside Latin letters other glyphs that no PDF reader can turn back into digits; neither
    // script needs it.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QString Typefaces::statement(Language language) const
{
    const bool chinese = language == Language::Chinese;
    QStringList replaced;
    for (Face face : {Face::Title, Face::Body, Face::Heading, Face::Kai}) {
        if (standard(face))
            continue;
        const Wanted &name = wanted()[static_cast<std::size_t>(face)];
        replaced << (chinese ? u"%1用 %2 代替"_s.arg(QString::fromUtf16(name.zh), family(face))
                             : u"%2 for %1"_s.arg(QString::fromUtf16(name.en), family(face)));
    }
    if (replaced.isEmpty())
        return chinese ? u"字体符合 GB/T 9704 的要求。"_s : u"Set in the faces of GB/T 9704."_s;
    return chinese ? u"本机未装齐 GB/T 9704 所用字体："_s + replaced.join(u"，"_s) + u"。"_s
                   : u"Not all faces of GB/T 9704 are installed: "_s + replaced.join(u", "_s) + u"."_s;
}

} // namespace starboard::paper
