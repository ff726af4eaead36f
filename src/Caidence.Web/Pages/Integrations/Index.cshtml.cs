using Caidence.Leads.Sources;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.Integrations;

[Authorize(CaidencePermissions.LeadSources.Default)]
public sealed class IndexModel(ILeadSourcesAppService sources) : PageModel
{
    public IReadOnlyList<LeadSourceDto> Sources { get; private set; } = [];

    public IEnumerable<LeadSourceDto> Troubled => Sources.Where(source => source.NeedsAttention());

    public async Task OnGetAsync()
    {
        var found = await sources.GetListAsync(new() { MaxResultCount = LimitedResultRequestDto.MaxMaxResultCount });
        Sources = [.. found.Items.OrderByDescending(source => source.NeedsAttention()).ThenByDescending(source => source.LastLeadAt ?? source.CreatedAt)];
    }

    public KindCard CardOf(SourceKind kind) => new(kind, [.. Sources.Where(source => source.SourceType == kind.Type)]);
}

/// <summary>One kind of source with everything connected under it.</summary>
public sealed record KindCard(SourceKind Kind, IReadOnlyList<LeadSourceDto> Sources)
{
    public bool IsConnected => Sources.Count > 0;

    public string Action => this switch
    {
        { IsConnected: true } => "Integrations:AddAnother",
        { Kind.IsFed: true } => "Integrations:Connect",
        _ => "Integrations:Create",
    };

    /// <summary>The same for those who hear it without the card around it.</summary>
    public string ActionOf => this switch
    {
        { IsConnected: true } => "Integrations:AddAnotherOf",
        { Kind.IsFed: true } => "Integrations:ConnectOf",
        _ => "Integrations:CreateOf",
    };

    public int Leads => Sources.Sum(source => source.TotalLeads);

    public DateTime? LastLeadAt => Sources.Max(source => source.LastLeadAt);
}
