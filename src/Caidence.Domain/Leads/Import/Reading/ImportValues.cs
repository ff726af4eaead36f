using System.Globalization;
using Caidence.Core.Json;

namespace Caidence.Leads.Import.Reading;

/// <summary>Reads the cells that are no free text. An empty one is no value, and no mistake.</summary>
public static class ImportValues
{
    public static bool TryReadStatus(string cell, out LeadStatus? status)
    {
        var isWord = WireWords.TryParse<LeadStatus>(cell.Trim(), out var read);
        status = isWord ? read : null;
        return isWord || string.IsNullOrWhiteSpace(cell);
    }

    public static bool TryReadScore(string cell, out int? score)
    {
        var isNumber = int.TryParse(cell.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read <= 100;
        score = isNumber ? read : null;
        return isNumber || string.IsNullOrWhiteSpace(cell);
    }

    /// <summary>ISO 8601 only: 03/04/2026 is two days.</summary>
    public static bool TryReadTime(string cell, out DateTime? time)
    {
        var text = cell.Trim();
        var isTime = text.Length >= 10 && text[4] == '-'
            && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out _);
        time = isTime ? DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal) : null;
        return isTime || text.Length == 0;
    }
}
