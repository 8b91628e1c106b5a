// Failure as a value: Result<T> is a T or a Failure that carries a sentence for the user.
#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>

namespace starboard {

enum class FailureCode : std::uint8_t {
    NotFound,    // a file or a record is not there
    Unreadable,  // permission, a vanished disk, a read-only place
    Unsupported, // a format that Starboard does not take
    Damaged,     // the bytes are not what their format promises
    Encrypted,
    TooLarge,
    Empty,
    NoText, // a scan without a text layer
    Storage,
    Usage,
    Cancelled,
};

struct Failure {
    FailureCode code;
    std::string message; // UTF-8, for the user: what happened and what to do next
    std::string detail;  // UTF-8, for the log
};

template <typename T> using Result = tl::expected<T, Failure>;

[[nodiscard]] inline tl::unexpected<Failure> fail(FailureCode code, std::string message, std::string detail = {})
{
    return tl::make_unexpected(Failure{code, std::move(message), std::move(detail)});
}

} // namespace starboard
