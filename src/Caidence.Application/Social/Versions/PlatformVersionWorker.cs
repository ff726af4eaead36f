using Caidence.Notifications;
using Caidence.Permissions;
using Caidence.Social.Budgets;

namespace Caidence.Social.Versions;

/// <summary>Tells those who run the platform, once each, when an API version nears its end or another one answers.</summary>
public sealed class PlatformVersionWorker(
    IPlatformVersions versions, IPlatformBudgets budgets, IMemberDirectory members, NotificationPublisher notifications, ICurrentTenant currentTenant, IUnitOfWorkManager unitOfWorks)
    : IPeriodicBackgroundWorker, ITransientDependency
{
    private static readonly TimeSpan Forever = TimeSpan.FromDays(3650);

    public TimeSpan Period => TimeSpan.FromHours(1);

    public async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        using var atHome = currentTenant.Change(null);
        foreach (var state in versions.GetAll().Where(state => state.Concern != PlatformVersionConcern.None))
        {
            if (await IsNewsAsync(state, cancellationToken))
            {
                await TellAsync(state, cancellationToken);
            }
        }
    }

    // What is said once, on whichever node, is a budget of one.
    private async Task<bool> IsNewsAsync(PlatformVersionState state, CancellationToken cancellationToken) =>
        await budgets.TryTakeAsync([new($"{state.Platform}/version/{state.Version}/{state.Concern}/{state.Served}", "Notices", 1, 1, Forever)], cancellationToken) is null;

    private async Task TellAsync(PlatformVersionState state, CancellationToken cancellationToken)
    {
        await using var unitOfWork = await unitOfWorks.BeginAsync(cancellationToken: cancellationToken);
        var holders = await members.GetHoldersAsync(CaidencePermissions.Tenants.Manage, cancellationToken: cancellationToken);
        await notifications.PublishAsync(
            holders.Select(holder => holder.Id),
            $"Notification:PlatformVersion{state.Concern}",
            [state.Platform, state.Version, $"{state.DaysLeft}", state.Served ?? ""],
            "/BackgroundJobs",
            cancellationToken,
            byMail: true);
        await unitOfWork.CompleteAsync(cancellationToken);
    }
}
