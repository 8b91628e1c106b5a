#include "app/cli/report.h"

#include "app/cli/command.h"
#include "app/cli/known.h"
#include "app/cli/remarks.h"
#include "app/wiring/resources.h"
#include "model/report/madeat.h"
#include "ui/paper/districtreports.h"

#include <CLI/CLI.hpp>
#include <QDate>
#include <QGuiApplication>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace starboard::cli {

namespace {

struct Arguments {
    std::string kind = "district";
    std::string format = "pdf";
    std::string layout = "official";
    std::string paper = "a4";
    std::string database;
    std::vector<std::string> districts;
    std::vector<std::string> indicators;
    std::string view;
    std::string from;
    std::string to;
    std::string knownOn;
    std::string out;
    std::string language = "zh_CN";
    std::string encoding = "utf-8-bom";
    std::string issuer;
    bool force = false;
    bool allDistricts = false;
    bool json = false;
};

// What the arguments mean, checked.
struct Order {
    paper::Request request;
    paper::Target target;
};

std::optional<Order> usageError(std::string_view option, const std::string &message)
{
    report(option, message);
    return std::nullopt;
}

std::optional<Order> orderOf(const Arguments &arguments)
{
    Order order;
    const auto kind = paper::reportKindFromName(arguments.kind);
    const auto format = paper::formatFromName(arguments.format);
    if (!kind || !format)
        return usageError("report", "unknown kind or format; see --help.");
    order.request.kind = *kind;
    order.target.format = *format;
    order.request.language = arguments.language == "en" ? paper::Language::English : paper::Language::Chinese;
    order.target.layout = arguments.layout == "free" ? paper::Layout::Free : paper::Layout::Official;
    order.target.stock = arguments.paper == "a3" ? paper::Stock::A3 : arguments.paper == "screen" ? paper::Stock::Screen : paper::Stock::A4;
    order.target.existing = arguments.force ? paper::Existing::Replace : paper::Existing::Keep;
    order.target.path = arguments.out;
    if (arguments.encoding == "gb18030")
        order.target.encoding = paper::CsvEncoding::Gb18030;
    else if (arguments.encoding == "utf-8")
        order.target.encoding = paper::CsvEncoding::Utf8;
    order.request.places = arguments.districts;
    order.request.indicators = arguments.indicators;
    order.request.issuer = arguments.issuer;
    if (!readDay("--from", arguments.from, order.request.window.from) || !readDay("--to", arguments.to, order.request.window.to) ||
        !readDay("--known-on", arguments.knownOn, order.request.knownOn))
        return std::nullopt;
    const QDate today = QDate::currentDate();
    order.request.date = makeDate(today.year(), today.month(), today.day()).value_or(Date{});
    order.request.madeAt = paper::timeOfMaking();
    return order;
}

// Fonts need the graphical half of Qt; no window and no display.
std::unique_ptr<QGuiApplication> fontsWithoutDisplay()
{
    static int count = 1;
    static char name[] = "starboard-cli";
    static char *arguments[] = {name, nullptr};
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    withoutRemarksOfQt();
    return std::make_unique<QGuiApplication>(count, arguments);
}

// Those named, and those of the families named, in the catalogue's order.
std::vector<std::string> indicatorsOf(const Filter &filter, const Catalogue &catalogue)
{
    std::vector<std::string> codes;
    for (const Indicator &indicator : catalogue.indicators()) {
        if (std::find(filter.indicators.begin(), filter.indicators.end(), indicator.code) != filter.indicators.end() ||
            std::find(filter.families.begin(), filter.families.end(), indicator.family) != filter.families.end())
            codes.push_back(indicator.code);
    }
    return codes;
}

// A saved view gives what the command line does not.
Result<void> applyView(const Workspace &workspace, const Catalogue &catalogue, const std::string &name, paper::Request &request)
{
    const auto views = workspace.views();
    if (!views)
        return tl::make_unexpected(views.error());
    for (const auto &[view, json] : *views) {
        if (view != name)
            continue;
        const auto filter = filterFromJsonText(json);
        if (!filter)
            return fail(FailureCode::Damaged, "The saved view “" + name + "” cannot be read.");
        if (request.places.empty())
            request.places = filter->places;
        if (request.indicators.empty())
            request.indicators = indicatorsOf(*filter, catalogue);
        if (!request.window.bounded())
            request.window = {filter->from, filter->to};
        if (!request.knownOn)
            request.knownOn = filter->knownOn;
        return {};
    }
    return fail(FailureCode::NotFound, "The workspace has no saved view “" + name + "”.");
}

class Press {
public:
    Press(const Arguments &arguments, Order order, const Workspace &workspace, const Catalogue &catalogue,
          const Gazetteer &gazetteer)
        : m_arguments(arguments), m_order(std::move(order)), m_gazetteer(gazetteer),
          m_source(workspace, catalogue, gazetteer)
    {
        if (m_order.target.format == paper::Format::Pdf)
            m_faces = paper::Typefaces::installed(m_order.request.language);
    }

    int run() { return m_arguments.allDistricts ? runAll() : runOne(); }

private:
    int runAll()
    {
        bool whole = true;
        const auto written = paper::writeDistricts({m_order.request, m_order.target, m_gazetteer}, m_source, m_faces,
                                                   [&](const paper::DistrictStep &step) {
                                                       tell(step);
                                                       whole = whole && step.written.has_value();
                                                       return true;
                                                   });
        if (!written)
            report(m_arguments.out, written.error());
        return written && whole ? Done : InputFailed;
    }

    int runOne()
    {
        paper::DistrictStep step{1, 1, {}, m_order.target.path, {}};
        auto material = m_source.material(m_order.request.language);
        auto made = material ? paper::makeReport(m_order.request, *material) : tl::make_unexpected(material.error());
        if (made)
            step.written = paper::exportReport(std::make_shared<const paper::Report>(std::move(*made)), m_order.target, m_faces);
        else
            step.written = tl::make_unexpected(made.error());
        tell(step);
        return step.written ? Done : InputFailed;
    }

    void tell(const paper::DistrictStep &step) const
    {
        if (m_arguments.json)
            printProgress(step);
        if (!step.written)
            report(step.path, step.written.error());
    }

    void printProgress(const paper::DistrictStep &step) const
    {
        nlohmann::ordered_json line = {{"done", step.done},
                                       {"total", step.total},
                                       {"places", step.place.empty() ? m_order.request.places : std::vector<std::string>{step.place}},
                                       {"file", step.path},
                                       {"ok", step.written.has_value()}};
        if (!step.written)
            line["message"] = step.written.error().message;
        std::cout << line.dump() << std::endl;
    }

    const Arguments &m_arguments;
    Order m_order;
    const Gazetteer &m_gazetteer;
    paper::WorkspaceMaterial m_source;
    Result<paper::Typefaces> m_faces;
};

int run(const Arguments &arguments)
{
    auto order = orderOf(arguments);
    if (!order)
        return UsageError;
    WorkspaceOptions options;
    options.access = Access::Read;
    const auto workspace = Workspace::open(arguments.database, options);
    if (!workspace) {
        report(arguments.database, workspace.error());
        return InputFailed;
    }
    const auto catalogue = loadCatalogue();
    const auto gazetteer = Gazetteer::open(dataDirectory() + "/gazetteer/divisions.bin");
    if (!catalogue || !gazetteer) {
        report({}, catalogue ? gazetteer.error() : catalogue.error());
        return InputFailed;
    }
    if (!arguments.view.empty()) {
        if (auto applied = applyView(*workspace, *catalogue, arguments.view, order->request); !applied) {
            report("--view", applied.error());
            return InputFailed;
        }
    }
    if (order->request.places.empty() && !arguments.allDistricts) {
        report("--district", "give at least one place code, --view or --all-districts.");
        return UsageError;
    }
    const auto application = fontsWithoutDisplay();
    return Press(arguments, std::move(*order), *workspace, *catalogue, *gazetteer).run();
}

} // namespace

void registerReport(CLI::App &program, int &exitCode)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *command = program.add_subcommand("report", "Make a report from a workspace as PDF, XLSX or CSV");
    command->add_option("--db", arguments->database, "Workspace file")->required();
    command->add_option("--kind", arguments->kind, "What the report says")
        ->check(CLI::IsMember({"district", "comparison", "ranking", "stars", "ledger", "inspection", "quality", "selection"}))
        ->capture_default_str();
    command->add_option("--format", arguments->format, "File format")
        ->check(CLI::IsMember({"pdf", "xlsx", "csv"}))
        ->capture_default_str();
    command->add_option("--layout", arguments->layout, "PDF: official documents (GB/T 9704) or free, for presentations")
        ->check(CLI::IsMember({"official", "free"}))
        ->capture_default_str();
    command->add_option("--paper", arguments->paper, "Of the free layout: a4, a3, or screen for 16:9")
        ->check(CLI::IsMember({"a4", "a3", "screen"}))
        ->capture_default_str();
    command->add_option("--district", arguments->districts, "Place codes: one, or two to six for a comparison");
    command->add_option("--indicator", arguments->indicators, "Indicator codes: criteria of a ranking, rows of a comparison or selection");
    command->add_option("--view", arguments->view, "Take places, period and indicators from this saved view");
    command->add_option("--from", arguments->from, "First day, YYYY-MM-DD");
    command->add_option("--to", arguments->to, "Last day, YYYY-MM-DD");
    command->add_option("--known-on", arguments->knownOn, "What was known on this day, YYYY-MM-DD");
    command->add_option("--out", arguments->out, "File to write; with --all-districts a folder")->required();
    command->add_option("--language", arguments->language, "Language of the report")
        ->check(CLI::IsMember({"zh_CN", "en"}))
        ->capture_default_str();
    command->add_option("--encoding", arguments->encoding, "CSV: utf-8-bom, utf-8 or gb18030")
        ->check(CLI::IsMember({"utf-8-bom", "utf-8", "gb18030"}))
        ->capture_default_str();
    command->add_option("--issuer", arguments->issuer, "Who signs the report");
    command->add_flag("--force", arguments->force, "Replace a file that exists");
    command->add_flag("--all-districts", arguments->allDistricts, "One report for each district that has facts");
    command->add_flag("--json", arguments->json, "Progress as JSON lines on standard output");
    command->callback([arguments, &exitCode] { exitCode = run(*arguments); });
}

} // namespace starboard::cli
