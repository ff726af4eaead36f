using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Caidence.Core.EntityFrameworkCore.Modeling;

/// <summary>SQLite forgets the kind of a time; every time of ours is UTC.</summary>
public sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    time => time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc),
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
