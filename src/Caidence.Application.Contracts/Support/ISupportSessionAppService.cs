namespace Caidence.Support;

/// <summary>A person of the platform helps a workspace that has let them in.</summary>
public interface ISupportSessionAppService : IApplicationService
{
    /// <summary>This browser goes on in the workspace, as the one who let support in, until the time is over.</summary>
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Support.NotLetIn"/></exception>
    Task BeginAsync(BeginSupportDto input);

    /// <summary>Back to the platform.</summary>
    Task EndAsync();
}
