using Caidence.Permissions;
using Hangfire;
using Hangfire.Dashboard;

namespace Caidence.Web.Hosting;

internal static class JobDashboard
{
    private const string Path = "/hangfire";

    /// <summary>For people of the platform itself who hold <see cref="CaidencePermissions.Settings.Manage"/>.</summary>
    public static void MapJobDashboard(this WebApplication app) =>
        app.MapHangfireDashboard(Path, new DashboardOptions
        {
            AppPath = "/",
            DashboardTitle = "Jobs",
            DisplayStorageConnectionString = false,
            Authorization = [],
            AsyncAuthorization = [new OperatorsOnly()],
        });

    private sealed class OperatorsOnly : IDashboardAsyncAuthorizationFilter
    {
        public async Task<bool> AuthorizeAsync(DashboardContext context)
        {
            var services = context.GetHttpContext().RequestServices;
            var caller = services.GetRequiredService<ICurrentUser>();

            return caller is { IsAuthenticated: true, TenantId: null }
                && await services.GetRequiredService<IPermissionChecker>().IsGrantedAsync(CaidencePermissions.Settings.Manage);
        }
    }
}
