namespace Caidence.OpenIddict;

public static class CaidenceOpenIddict
{
    /// <summary>Scope, resource and audience of the API.</summary>
    public const string Scope = "Caidence";

    /// <summary>The client that development and ABP's tools use; it may ask with a password, so it exists nowhere else.</summary>
    public const string DevelopmentClient = "Caidence_App";

    /// <summary>The browsable API reference.</summary>
    public const string ReferenceClient = "Caidence_Swagger";

    /// <summary>Property of a client that belongs to a workspace: its tokens are that workspace's.</summary>
    public const string TenantProperty = "tenantid";

    public const string PasswordFlowSetting = "OpenIddict:AllowPasswordFlow";
}
