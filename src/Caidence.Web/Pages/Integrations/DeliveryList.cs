using Caidence.Leads.Sources;

namespace Caidence.Web.Pages.Integrations;

/// <summary>One page of what reached a source.</summary>
public sealed record DeliveryList(Guid SourceId, PagedResultDto<LeadDeliveryDto> Page, int Skip, int Size)
{
    public bool IsFiltered { get; init; }
}
