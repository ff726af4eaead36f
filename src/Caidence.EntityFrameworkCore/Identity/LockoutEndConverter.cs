using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Caidence.Identity;

/// <summary>Kept as a UTC time, which both databases can compare; SQLite cannot compare offsets.</summary>
internal sealed class LockoutEndConverter() : ValueConverter<DateTimeOffset, DateTime>(
    end => end.UtcDateTime,
    time => new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)));
