using System.Reflection;
using Caidence.Core.Application;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Architecture;

public sealed class App_services
{
    /// <summary>Services, or methods of them, that need no permission, and why. Of a service named here, single methods may still ask for one.</summary>
    private static readonly Dictionary<string, string> NeedNoPermission = new()
    {
        ["AccountAppService"] = "registering and resetting a password happen before anybody is signed in",
        ["AccountDataAppService"] = "everybody takes their own data away, or has it erased",
        ["AccountSecurityLogAppService"] = "everybody sees their own sign-ins",
        ["AccountSessionAppService"] = "everybody ends their own sessions",
        ["AccountWorkspaceAppService"] = "everybody goes where this browser has shown their key",
        ["DynamicClaimsAppService"] = "everybody refreshes their own session",
        ["EmailConfirmationAppService"] = "somebody who has signed up shows that the address is theirs, and is nobody yet",
        ["EmailChangeAppService"] = "somebody shows that a new address is theirs, perhaps in another browser",
        ["ExternalLoginAppService"] = "everybody links their own account",
        ["ExternalSignInAppService"] = "signing in and up with another provider",
        ["FeatureAppService"] = "asks for the permission of the holder's kind, which the call names",
        ["InvitationAcceptanceAppService"] = "whoever holds the link of an invitation is nobody here yet",
        ["ConnectionLinkGuestAppService"] = "whoever holds a connection link has no account here",
        ["MediaKitsAppService"] = "whoever holds the link of a media kit is nobody here",
        ["LoginAppService"] = "signing in and out",
        ["MembershipAppService"] = "everybody may leave",
        ["NotificationsAppService"] = "everybody reads their own notifications",
        ["PasskeyAppService"] = "everybody keeps their own passkeys",
        ["PasskeyLoginAppService"] = "signing in with a passkey",
        ["PermissionAppService"] = "asks for the permission of the holder's kind, which the call names",
        ["ProfileAppService"] = "everybody keeps their own profile",
        ["SupportSessionAppService.EndAsync"] = "whoever helps holds the permissions of the one they help",
        ["TwoFactorAppService"] = "everybody keeps their own second step",
        ["WhiteLabelFilesAppService"] = "logo and colour of a workspace stand on its sign-in page",
    };

    private static IEnumerable<Type> All => House.Room("Caidence.Application").GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IApplicationService)));

    [Fact]
    public void Ask_for_a_permission_or_say_why_not() =>
        All.SelectMany(OpenDoors).Order().ShouldBe(NeedNoPermission.Keys.Order());

    [Fact]
    public void Stand_behind_an_interface_of_their_name() =>
        All.Where(type => type.GetInterface("I" + type.Name) is null).Select(type => type.Name).ShouldBeEmpty();

    private static IEnumerable<string> OpenDoors(Type service)
    {
        if (HasPolicy(service))
        {
            return service.GetMethods().Where(method => method.IsDefined(typeof(AllowAnonymousAttribute))).Select(method => $"{service.Name}.{method.Name}");
        }

        var open = MethodsOf(service).Where(method => !HasPolicy(method)).ToList();
        var isOpen = open.Count == MethodsOf(service).Count() || (open.Count > 0 && NeedNoPermission.ContainsKey(service.Name));
        return isOpen ? [service.Name] : open.Select(method => $"{service.Name}.{method.Name}");
    }

    private static bool HasPolicy(MemberInfo member) => member.GetCustomAttributes<AuthorizeAttribute>(true).Any(attribute => attribute.Policy is not null);

    private static IEnumerable<MethodInfo> MethodsOf(Type service) =>
        service.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => !method.IsSpecialName);
}
