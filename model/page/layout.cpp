#include "model/page/layout.h"

#include "model/page/paragraph.h"
#include "model/page/titles.h"

#include <algorithm>
#include <utility>

namespace starboard {

namespace {

// Walks over the paragraphs once and gathers bodies; headlines are kept aside for matching.
class Assembler
{
public:
    Assembler(std::u32string_view text, const std::vector<Paragraph> &paragraphs) : m_text(text), m_all(paragraphs) {}

    PageLayout run()
    {
        findPhotoTexts();
        findBodiesBelow();
        for (std::size_t i = 0; i < m_all.size(); ++i)
            take(i);
        matchTitles(m_text, m_headlines, m_layout);
        for (auto [caption, article] : m_inside)
            if (m_layout.articles[caption].title.empty())
                m_layout.articles[caption].title = m_layout.articles[article].title;
        return std::move(m_layout);
    }

private:
    // A credit line alone makes captions of the one or two short paragraphs above it.
    void findPhotoTexts()
    {
        constexpr std::uint32_t longestCaption = 220;
        m_caption.assign(m_all.size(), 0);
        std::uint32_t number = 0;
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            if (m_all[i].kind == ParagraphKind::Caption)
                m_caption[i] = ++number;
            if (m_all[i].kind != ParagraphKind::Credit)
                continue;
            ++number;
            std::uint32_t length = 0;
            for (std::size_t j = i; j > 0 && m_all[j - 1].kind == ParagraphKind::Body; --j) {
                length += m_all[j - 1].span.end - m_all[j - 1].span.begin;
                if (length > longestCaption || m_all[j - 1].closes)
                    break;
                m_caption[j - 1] = number;
            }
        }
    }

    void take(std::size_t i)
    {
        const Paragraph &paragraph = m_all[i];
        if (m_caption[i] != 0) {
            takeCaption(i);
            return;
        }
        switch (paragraph.kind) {
        case ParagraphKind::Furniture:
        case ParagraphKind::Credit:
            m_layout.furniture.push_back(paragraph.span);
            break;
        case ParagraphKind::Title:
            takeTitle(i);
            break;
        case ParagraphKind::Summary:
            m_layout.headings.push_back(paragraph.span);
            break;
        case ParagraphKind::Byline:
            m_layout.furniture.push_back(paragraph.span);
            close();
            break;
        case ParagraphKind::Author:
            m_layout.furniture.push_back(paragraph.span);
            close();
            break;
        case ParagraphKind::Opening:
        case ParagraphKind::Brief:
            open(paragraph.kind == ParagraphKind::Brief ? ArticleKind::Brief : ArticleKind::News);
            append(paragraph);
            break;
        case ParagraphKind::Caption:
        case ParagraphKind::Body:
            if (!m_open || startsNewArticle(i))
                open(ArticleKind::News);
            append(paragraph);
            break;
        }
    }

    // Headlines above a text that does not say 本报讯: a new article, or a subhead of the one that is open.
    bool startsNewArticle(std::size_t i) const
    {
        std::size_t titles = 0;
        std::size_t j = i;
        while (j > 0 && (m_all[j - 1].kind == ParagraphKind::Title || m_all[j - 1].kind == ParagraphKind::Furniture))
            titles += m_all[--j].kind == ParagraphKind::Title ? 1 : 0;
        return titles > 1 || (titles == 1 && m_all[i].dated);
    }

    void takeTitle(std::size_t i)
    {
        // One headline inside an open article, above a text that goes on: a subhead.
        bool single = i > 0 && i + 1 < m_all.size() && isText(i - 1) && !m_caption[i - 1] &&
                      m_all[i + 1].kind == ParagraphKind::Body && !m_caption[i + 1];
        if (m_open && single && !m_all[i + 1].dated) {
            m_layout.articles.back().subheads.push_back(m_all[i].span);
            append(m_all[i]);
            return;
        }
        m_headlines.push_back({m_all[i].span, m_layout.articles.size(), m_bodyBelow[i + 1]});
    }

    bool isText(std::size_t i) const
    {
        return m_all[i].kind == ParagraphKind::Body || m_all[i].kind == ParagraphKind::Opening;
    }

    // Where an article begins right below, with nothing but headlines, furniture and a byline between.
    void findBodiesBelow()
    {
        m_bodyBelow.assign(m_all.size() + 1, false);
        for (std::size_t i = m_all.size(); i > 0; --i) {
            switch (m_all[i - 1].kind) {
            case ParagraphKind::Title:
            case ParagraphKind::Furniture:
            case ParagraphKind::Byline:
                m_bodyBelow[i - 1] = m_bodyBelow[i];
                break;
            case ParagraphKind::Opening:
            case ParagraphKind::Brief:
            case ParagraphKind::Body:
            case ParagraphKind::Caption:
                m_bodyBelow[i - 1] = true;
                break;
            case ParagraphKind::Summary:
            case ParagraphKind::Author:
            case ParagraphKind::Credit:
                break;
            }
        }
    }

    void takeCaption(std::size_t i)
    {
        bool wasOpen = m_open && (m_layout.articles.empty() || m_layout.articles.back().kind != ArticleKind::Caption);
        if (i == 0 || m_caption[i - 1] != m_caption[i]) {
            if (wasOpen)
                m_inside.emplace_back(m_layout.articles.size(), m_layout.articles.size() - 1);
            open(ArticleKind::Caption);
        }
        append(m_all[i]);
        m_open = false;
    }

    void open(ArticleKind kind)
    {
        m_layout.articles.emplace_back();
        m_layout.articles.back().kind = kind;
        m_open = true;
    }

    void append(const Paragraph &paragraph)
    {
        ArticleLayout &article = m_layout.articles.back();
        if (article.paragraphs.empty())
            article.body.begin = paragraph.span.begin;
        article.body.end = paragraph.span.end;
        article.paragraphs.push_back(paragraph.span);
        // （记者 …） at the end of the first paragraph opens an article rather than closing it.
        if (paragraph.closes && !(paragraph.reporter && article.paragraphs.size() == 1))
            close();
    }

    void close() { m_open = false; }

    std::u32string_view m_text;
    const std::vector<Paragraph> &m_all;
    std::vector<std::uint32_t> m_caption; // the number of the caption that a paragraph belongs to, or 0
    std::vector<bool> m_bodyBelow;
    std::vector<Headline> m_headlines;
    std::vector<std::pair<std::size_t, std::size_t>> m_inside; // a caption and the article it stands in
    PageLayout m_layout;
    bool m_open = false;
};

} // namespace

PageLayout segment(const CleanText &page)
{
    PageParagraphs read = readParagraphs(page.text);
    PageLayout layout = Assembler(page.text, read.paragraphs).run();
    layout.newspaper = std::move(read.newspaper);
    layout.printedDate = read.printedDate;
    return layout;
}

} // namespace starboard
