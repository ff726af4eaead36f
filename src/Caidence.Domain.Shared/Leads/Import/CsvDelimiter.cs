using Caidence.Core.Json;

namespace Caidence.Leads.Import;

[WireWords]
public enum CsvDelimiter
{
    Comma,
    Semicolon,
    Tab,
    Pipe,
}
