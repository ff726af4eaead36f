using Caidence.Core.Json;

namespace Caidence.Leads.Export;

[WireWords]
public enum ExportFormat
{
    Csv,
    Json,
}
