using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Caidence.Leads.Paging;

/// <summary>
/// A place in a sorted list of leads, beside the lead that stood there when it was read. It holds when others come and go, and is found
/// through an index however deep it lies. It travels as a word that means nothing to callers.
/// </summary>
/// <param name="Key">What the list is sorted by, of that lead, as JSON.</param>
/// <param name="IsBackward">Read towards the beginning.</param>
public sealed record LeadCursor(SortOrder<LeadSortField> Sorting, string Key, DateTime CapturedAt, Guid Id, bool IsBackward)
{
    private const char Between = '|';

    public LeadPlace Captured => new(CapturedAt, Id);

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(
        Between, Sorting.Field, Sorting.IsDescending, IsBackward, CapturedAt.Ticks.ToString(CultureInfo.InvariantCulture), Id.ToString("N"), Key)));

    /// <exception cref="AbpValidationException">Not one of ours, or of a list that was sorted otherwise.</exception>
    public static LeadCursor Parse(string text, SortOrder<LeadSortField> sorting) =>
        TryParse(text) is { } cursor && cursor.Sorting == sorting
            ? cursor
            : throw new AbpValidationException("This place belongs to a list that is sorted otherwise. Begin at its first page.", "cursor");

    private static LeadCursor? TryParse(string text)
    {
        if (!Base64Url.IsValid(text))
        {
            return null;
        }

        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Between, 6) is [var name, var descending, var backward, var ticks, var id, var key]
            && Enum.TryParse<LeadSortField>(name, out var field) && Enum.IsDefined(field)
            && bool.TryParse(descending, out var isDescending)
            && bool.TryParse(backward, out var isBackward)
            && long.TryParse(ticks, CultureInfo.InvariantCulture, out var time) && time >= 0 && time <= DateTime.MaxValue.Ticks
            && Guid.TryParseExact(id, "N", out var leadId)
                ? new(new(field, isDescending), key, new(time, DateTimeKind.Utc), leadId, isBackward)
                : null;
    }
}
