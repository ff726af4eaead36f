namespace Caidence.Social;

/// <summary>By which sign-in an account was connected. Instagram has two, whose tokens work at different hosts.</summary>
[WireWords]
public enum AuthFlavor
{
    /// <summary>Facebook Login; Instagram then is reached through a Facebook Page.</summary>
    FacebookLogin,

    /// <summary>Instagram's own login, for professional accounts without a Page.</summary>
    InstagramLogin,

    /// <summary>WhatsApp's Embedded Signup.</summary>
    EmbeddedSignup,

    [WireWord("linkedin")]
    LinkedIn,
    Google,
    Snapchat,
}
