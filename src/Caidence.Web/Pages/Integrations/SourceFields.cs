using Caidence.Leads.Sources;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Caidence.Web.Pages.Integrations;

/// <summary>The part of the form that differs from kind to kind.</summary>
/// <param name="Accounts">Connected accounts that could be read by; of kinds that know none, null.</param>
public sealed record SourceFields(
    SourceKind Kind, SourceForm Input, IReadOnlyList<SelectListItem> Members, IReadOnlyList<LeadSourceAccountDto>? Accounts, bool HasToken, bool IsNew)
{
    public IEnumerable<SelectListItem> AccountChoices => (Accounts ?? []).Select(account => new SelectListItem(account.Name, $"{account.Id}"));

    /// <summary>An account can be chosen, and nothing says that a token is meant.</summary>
    public bool IsByAccount => Accounts is { Count: > 0 } && (IsNew || Input.ConnectionId is not null);
}
