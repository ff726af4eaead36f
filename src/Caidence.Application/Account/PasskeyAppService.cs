using System.Buffers.Text;
using Caidence.Identity;
using Caidence.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

[Authorize]
[Area(AccountRemoteServiceConsts.ModuleName)]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[ControllerName("Passkey")]
[Route("api/account/passkeys")]
[UnitOfWork(IsTransactional = false)] // Wrong passwords count at once, though the call they came with is refused.
public sealed class PasskeyAppService(
    UserManager<IdentityUser> users, IPasskeyHandler<IdentityUser> handler, PasskeyQuestion question, CredentialCheck credentials, SecurityLogManager log,
    IStringLocalizer<CaidenceResource> texts)
    : CaidenceAppService, IPasskeyAppService
{
    private string Purpose => $"add:{CurrentUser.Id}";

    [HttpGet]
    public async Task<ListResultDto<PasskeyDto>> GetListAsync() =>
        new([.. (await users.GetPasskeysAsync(await GetMyselfAsync())).OrderBy(passkey => passkey.CreatedAt).Select(ToDto)]);

    [HttpPost("start")]
    public async Task<PasskeyOptionsDto> StartAsync(StartPasskeyInput input)
    {
        var me = await GetMyselfAsync();
        await ConfirmAsync(me, input.Password ?? "");
        await CheckRoomAsync(me);
        var options = await handler.MakeCreationOptionsAsync(new() { Id = me.Id.ToString(), Name = me.Email!, DisplayName = me.UserName! }, question.Http);
        question.Keep(Purpose, options.AttestationState);
        return new(options.CreationOptionsJson);
    }

    [HttpPost]
    public async Task<PasskeyDto> AddAsync(AddPasskeyInput input)
    {
        var me = await GetMyselfAsync();
        await CheckRoomAsync(me);
        var result = question.Take(Purpose) is { } state
            ? await handler.PerformAttestationAsync(new() { HttpContext = question.Http, CredentialJson = input.CredentialJson, AttestationState = state })
            : null;
        if (result is not { Succeeded: true, Passkey: { } passkey } || result.UserEntity?.Id != me.Id.ToString())
        {
            throw new AbpValidationException(texts["Passkeys:NotAccepted"], nameof(input.CredentialJson));
        }

        passkey.Name = input.Name.Trim();
        (await users.AddOrUpdatePasskeyAsync(me, passkey)).CheckErrors();
        await log.NoteAsync(me.Id, SecurityLogActions.PasskeyAdded);
        return ToDto(passkey);
    }

    [HttpDelete("{id}")]
    public async Task DeleteAsync(string id)
    {
        var me = await GetMyselfAsync();
        var passkey = (await users.GetPasskeysAsync(me)).FirstOrDefault(passkey => IdOf(passkey) == id) ?? throw new EntityNotFoundException(typeof(IdentityUserPasskey), id);
        (await users.RemovePasskeyAsync(me, passkey.CredentialId)).CheckErrors();
        await log.NoteAsync(me.Id, SecurityLogActions.PasskeyRemoved);
    }

    // A session that somebody left open must not be enough to make a key of one's own.
    private async Task ConfirmAsync(IdentityUser me, string password)
    {
        if (me.PasswordHash is not null
            && (await credentials.CheckAsync(new AccountAddress(me.TenantId, CurrentTenant.Name, me.Id), password)).Outcome != CredentialOutcome.Fits)
        {
            throw new AbpValidationException(texts["Identity:PasswordMismatch"], nameof(StartPasskeyInput.Password));
        }
    }

    private async Task CheckRoomAsync(IdentityUser me)
    {
        if ((await users.GetPasskeysAsync(me)).Count >= PasskeyConsts.MaxCount)
        {
            throw new BusinessException(CaidenceErrorCodes.Account.TooManyPasskeys).WithData("Count", PasskeyConsts.MaxCount);
        }
    }

    private static PasskeyDto ToDto(UserPasskeyInfo passkey) =>
        new() { Id = IdOf(passkey), Name = passkey.Name ?? "", CreationTime = passkey.CreatedAt.UtcDateTime, IsBackedUp = passkey.IsBackedUp };

    private static string IdOf(UserPasskeyInfo passkey) => Base64Url.EncodeToString(passkey.CredentialId);

    private async Task<IdentityUser> GetMyselfAsync() =>
        (CurrentUser.Id is { } id ? await users.FindByIdAsync(id.ToString()) : null) ?? throw new AbpAuthorizationException("A client has no passkeys.");
}
