using Caidence.Notifications;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Leads.Views;

[Authorize(CaidencePermissions.Leads.Default)]
public sealed class LeadViewsAppService(
    IRepository<LeadView, Guid> views, ISettingProvider settings, ISettingManager manager, IPermissionChecker permissions, IMemberDirectory members,
    IAsyncQueryableExecuter queries) : CaidenceAppService, ILeadViewsAppService
{
    public async Task<ListResultDto<LeadViewDto>> GetListAsync()
    {
        var me = CurrentUser.Id;
        return new(await ReadAsync(await queries.ToListAsync(
            views.Query().Where(view => view.IsShared || view.OwnerId == me).OrderBy(view => view.Name).ThenBy(view => view.Id))));
    }

    public async Task<LeadViewDto> CreateAsync(SaveLeadViewDto input)
    {
        var me = CurrentUser.Id!.Value;
        await CheckShareAsync(input.IsShared);
        if (await queries.CountAsync(views.Query().Where(view => view.OwnerId == me)) >= LeadConsts.MaxViews)
        {
            throw new BusinessException(CaidenceErrorCodes.Leads.TooManyViews).WithData("Max", LeadConsts.MaxViews);
        }

        var view = new LeadView(GuidGenerator.Create(), CurrentTenant.Id, me);
        view.Describe(input.Name, input.IsShared, input.Query);
        await views.InsertAsync(view);
        return (await ReadAsync([view]))[0];
    }

    public async Task<LeadViewDto> UpdateAsync(Guid id, SaveLeadViewDto input)
    {
        var view = await GetChangeableAsync(id);
        await CheckShareAsync(input.IsShared && !view.IsShared);
        view.Describe(input.Name, input.IsShared, input.Query);
        return (await ReadAsync([view]))[0];
    }

    public async Task DeleteAsync(Guid id) => await views.DeleteAsync(await GetChangeableAsync(id));

    public async Task ChooseAsync(ChooseLeadViewDto input)
    {
        if (input.ViewId is { } id)
        {
            await GetSeenAsync(id);
        }

        await manager.SetForCurrentUserAsync(LeadSettings.DefaultView, input.ViewId?.ToString());
    }

    private Task CheckShareAsync(bool shares) => shares ? CheckPolicyAsync(CaidencePermissions.Leads.Update) : Task.CompletedTask;

    private async Task<LeadView> GetChangeableAsync(Guid id)
    {
        var view = await GetSeenAsync(id);
        if (view.OwnerId != CurrentUser.Id)
        {
            await CheckPolicyAsync(CaidencePermissions.Leads.Manage);
        }

        return view;
    }

    // Of what somebody keeps for themselves others do not even learn that it exists.
    private async Task<LeadView> GetSeenAsync(Guid id) =>
        await views.GetAsync(id) is var view && view.IsSeenBy(CurrentUser.Id) ? view : throw new EntityNotFoundException(typeof(LeadView), id);

    private async Task<IReadOnlyList<LeadViewDto>> ReadAsync(IReadOnlyList<LeadView> found)
    {
        var chosen = await settings.GetOrNullAsync(LeadSettings.DefaultView);
        var names = await members.GetNamesAsync([.. found.Select(view => view.OwnerId).Distinct()]);
        var mayTidy = await permissions.IsGrantedAsync(CaidencePermissions.Leads.Manage);

        return [.. found.Select(view => new LeadViewDto
        {
            Id = view.Id,
            Name = view.Name,
            IsShared = view.IsShared,
            OwnerId = view.OwnerId,
            OwnerName = names.GetValueOrDefault(view.OwnerId),
            IsDefault = view.Id.ToString() == chosen,
            IsChangeable = view.OwnerId == CurrentUser.Id || mayTidy,
            Query = view.Query,
        })];
    }
}
