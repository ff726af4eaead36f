using Caidence.Core.Json;
using Caidence.Leads;
using Caidence.Localization;
using Caidence.Web.Htmx;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Leads;

/// <summary>
/// Buttons that take a change of many leads back. Each value is <c>before:after:id,id</c>: those that were alike are said together,
/// as the message travels in a cookie.
/// </summary>
internal static class LeadChangeActions
{
    public const string Field = "changes";

    public static NoticeAction? Undo(IEnumerable<LeadStatusChangeDto> changes, string backTo, IStringLocalizer<CaidenceResource> localizer) =>
        Undo(changes.Select(change => (WireWords.Of(change.Before), WireWords.Of(change.After), change.LeadId)), "TakeBackStatus", backTo, localizer);

    public static NoticeAction? Undo(IEnumerable<LeadOwnerChangeDto> changes, string backTo, IStringLocalizer<CaidenceResource> localizer) =>
        Undo(changes.Select(change => (WordOf(change.Before), WordOf(change.After), change.LeadId)), "TakeBackOwners", backTo, localizer);

    /// <exception cref="AbpValidationException">No button of ours says that.</exception>
    public static List<LeadStatusChangeDto> ReadStatuses(IEnumerable<string> values, IStringLocalizer<CaidenceResource> localizer) =>
        [.. Read(values, localizer).Select(change =>
            WireWords.TryParse<LeadStatus>(change.Before, out var before) && WireWords.TryParse<LeadStatus>(change.After, out var after)
                ? new LeadStatusChangeDto { LeadId = change.LeadId, Before = before, After = after }
                : throw Unreadable(localizer))];

    /// <exception cref="AbpValidationException">No button of ours says that.</exception>
    public static List<LeadOwnerChangeDto> ReadOwners(IEnumerable<string> values, IStringLocalizer<CaidenceResource> localizer) =>
        [.. Read(values, localizer).Select(change => new LeadOwnerChangeDto
        {
            LeadId = change.LeadId,
            Before = OwnerOf(change.Before, localizer),
            After = OwnerOf(change.After, localizer),
        })];

    private static NoticeAction? Undo(
        IEnumerable<(string Before, string After, Guid LeadId)> changes, string handler, string backTo, IStringLocalizer<CaidenceResource> localizer)
    {
        var values = changes.GroupBy(change => (change.Before, change.After))
            .Select(alike => $"{alike.Key.Before}:{alike.Key.After}:{string.Join(',', alike.Select(change => change.LeadId.ToString("N")))}")
            .ToList();
        return values.Count == 0 ? null : new(localizer["LeadTrash:Undo"], LeadTrashActions.AddressOf(handler, backTo), Field, values);
    }

    private static IEnumerable<(string Before, string After, Guid LeadId)> Read(IEnumerable<string> values, IStringLocalizer<CaidenceResource> localizer)
    {
        foreach (var value in values)
        {
            var parts = value?.Split(':') is { Length: 3 } three ? three : throw Unreadable(localizer);
            foreach (var id in parts[2].Split(','))
            {
                yield return (parts[0], parts[1], Guid.TryParse(id, out var lead) ? lead : throw Unreadable(localizer));
            }
        }
    }

    private static string WordOf(Guid? owner) => owner?.ToString("N") ?? LeadQuery.Nobody;

    private static Guid? OwnerOf(string word, IStringLocalizer<CaidenceResource> localizer) =>
        word == LeadQuery.Nobody ? null : Guid.TryParse(word, out var owner) ? owner : throw Unreadable(localizer);

    private static AbpValidationException Unreadable(IStringLocalizer<CaidenceResource> localizer) => new(localizer["Leads:CannotTakeBack"], Field);
}
