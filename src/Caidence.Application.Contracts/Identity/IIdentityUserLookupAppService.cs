namespace Caidence.Identity;

/// <summary>Who people are, for programs with the right to look people up.</summary>
public interface IIdentityUserLookupAppService : IApplicationService
{
    Task<UserData?> FindByIdAsync(Guid id);

    Task<UserData?> FindByUserNameAsync(string userName);

    Task<ListResultDto<UserData>> SearchAsync(UserLookupSearchInputDto input);

    Task<long> GetCountAsync(UserLookupCountInputDto input);
}
