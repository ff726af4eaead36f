namespace Caidence.Leads.Views;

/// <summary>Lists of leads under a name: one's own, and those that others share.</summary>
public interface ILeadViewsAppService : IApplicationService
{
    Task<ListResultDto<LeadViewDto>> GetListAsync();

    Task<LeadViewDto> CreateAsync(SaveLeadViewDto input);

    Task<LeadViewDto> UpdateAsync(Guid id, SaveLeadViewDto input);

    Task DeleteAsync(Guid id);

    /// <summary>With which view the caller's own list begins.</summary>
    Task ChooseAsync(ChooseLeadViewDto input);
}
