using Caidence.Leads;
using Caidence.Leads.Sources;
using Caidence.Localization;
using Caidence.Permissions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Leads;

/// <summary>What the selects of the lead pages offer.</summary>
public sealed class Choices(
    ILeadsAppService leads, ILeadSourcesAppService sources, IPermissionChecker permissions, IStringLocalizer<CaidenceResource> localizer)
    : ITransientDependency
{
    public IReadOnlyList<SelectListItem> Statuses() => Of<LeadStatus>();

    public async Task<LeadFilterChoices> FiltersAsync(LeadQuery query, bool isBoard) =>
        new(query, isBoard, Statuses(), Platforms(), await SourcesAsync(), await MembersAsync());

    public IReadOnlyList<SelectListItem> Platforms() => Of<LeadSourceType>();

    public async Task<IReadOnlyList<SelectListItem>> MembersAsync() =>
        [.. (await leads.GetMembersAsync()).Items.Select(member => new SelectListItem(member.Name, member.Id.ToString()))];

    /// <summary>Empty for those who may not see sources.</summary>
    public async Task<IReadOnlyList<SelectListItem>> SourcesAsync(LeadSourceType? kind = null)
    {
        if (!await permissions.IsGrantedAsync(CaidencePermissions.LeadSources.Default))
        {
            return [];
        }

        var found = await sources.GetLookupAsync(new() { SourceType = kind });
        return [.. found.Items.Select(source => new SelectListItem(source.Name, source.Id.ToString()))];
    }

    private List<SelectListItem> Of<T>()
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new SelectListItem(localizer[$"Enum:{typeof(T).Name}.{value}"], WireWords.Of(value)))];
}
